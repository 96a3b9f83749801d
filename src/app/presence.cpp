// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence.h"

#ifdef GN_HAS_DBUS
#include "app/desktopservice.h"
#include "app/krunnermatches.h"
#include "app/shellsearchprovider.h"
#endif
#include "app/pagenames.h"
#include "app/quickpicker.h"
#include "app/singleinstance.h"
#include "storage/settings.h"

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Qt's Wayland plugin looks for it there when a window asks for the focus.
void keepToken(const QString &activationToken)
{
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    }
}

// A program of another version may ask for what this one has not.
QString knownPage(const QString &page)
{
    return isPageName(page) ? page : QString();
}

} // namespace

Presence::Presence(
    SingleInstance &instance, QuickPicker &picker, Library &library, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_picker(picker)
    , m_settings(settings)
    , m_search(library)
{
    connect(&m_instance, &SingleInstance::asked, this, &Presence::serve);
    connect(&m_instance, &SingleInstance::callerLeft, this, [this](quint64 caller) {
        if (m_picksFor == caller) { // nobody waits for the choice any more
            m_picksFor.reset();
            m_picker.close();
        }
    });
    connect(&m_search, &DesktopSearch::asked, this, &Presence::searched);
    connect(&m_search, &DesktopSearch::windowWanted, this, &Presence::windowWanted);
    connect(&m_tray, &TrayIcon::openWanted, this, [this] { emit windowWanted({}); });
    connect(&m_tray, &TrayIcon::pickWanted, &m_picker, [this] { m_picker.open({}); });
    connect(&m_tray, &TrayIcon::quitWanted, this, &Presence::quitWanted);
}

Presence::~Presence() = default;

void Presence::begin()
{
    if (std::exchange(m_hasBegun, true)) {
        return;
    }
    followSettings();
    beginOnBus();
    m_picker.prepare();
}

void Presence::followSettings()
{
    if (m_hasBegun) {
        m_tray.setWanted(m_settings.value(settings::StaysInTray));
        emit trayChanged();
    }
}

void Presence::beginOnBus()
{
#ifdef GN_HAS_DBUS
    if (!m_instance.isOurs()) { // the name stands for the one program that others are passed on to
        return;
    }
    m_service = new DesktopService(this);
    m_service->addObject(u"/SearchProvider"_s, *new ShellSearchProvider(m_search, this));
    m_service->addObject(u"/Runner"_s, *new KRunnerMatches(m_search, this));
    connect(
        m_service, &DesktopService::windowWanted, this, [this](const WindowWish &wish, const QString &activationToken) {
            keepToken(activationToken);
            emit windowWanted(wish);
        });
    connect(m_service, &DesktopService::pickWanted, this, [this](const QString &activationToken) {
        keepToken(activationToken);
        m_picker.open({});
    });
    m_service->begin();
#endif
}

void Presence::serve(quint64 caller, const InstanceMessage &message)
{
    keepToken(message.activationToken);
    switch (message.command) {
    case InstanceMessage::Command::Show:
        m_instance.answer(caller, {});
        emit windowWanted({.query = message.query.isEmpty() ? QString() : message.query,
                           .page = knownPage(message.page),
                           .pictures = message.pictures});
        break;
    case InstanceMessage::Command::Pick:
        servePick(caller, message);
        break;
    case InstanceMessage::Command::Stay:
        m_instance.answer(caller, {});
        break;
    }
}

void Presence::servePick(quint64 caller, const InstanceMessage &message)
{
    if (!message.wantsChoice) {
        m_picker.open(message.query);
        m_instance.answer(caller, {});
        return;
    }
    m_instance.answer(caller, {.status = InstanceAnswer::Status::Waiting, .text = {}});
    m_picker.open(message.query, [this, caller](const std::optional<Gif> &choice) {
        if (m_picksFor == caller) {
            m_picksFor.reset();
        }
        m_instance.answer(caller,
                          choice
                              ? InstanceAnswer{.status = InstanceAnswer::Status::Chosen, .text = shareAddress(*choice)}
                              : InstanceAnswer{.status = InstanceAnswer::Status::Dismissed, .text = {}});
    });
    m_picksFor = caller;
}

} // namespace gn
