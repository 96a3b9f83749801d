// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/errortexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::ErrorTexts)

public:
    static QString returnTime(const QDateTime &retryAt, const QDateTime &now);
    static ErrorText ofTheConnection(const Error &error, const QString &source);
    static ErrorText ofTheKey(const Error &error, const QString &source, const QDateTime &now);
    static ErrorText ofTheAnswer(const Error &error, const QString &source);
    static ErrorText ofThisComputer(const Error &error);
};

// "It works again at 14:05, in about 12 minutes." or nothing when nobody knows.
QString Texts::returnTime(const QDateTime &retryAt, const QDateTime &now)
{
    if (!retryAt.isValid() || retryAt <= now) {
        return {};
    }
    const QString time = QLocale().toString(retryAt.toLocalTime().time(), QLocale::ShortFormat);
    const qint64 minutes = (now.secsTo(retryAt) + 59) / 60;
    if (minutes <= 1) {
        return tr("It works again at %1, in less than a minute.").arg(time);
    }
    return tr("It works again at %1, in about %L2 minutes.").arg(time).arg(minutes);
}

ErrorText Texts::ofTheConnection(const Error &error, const QString &source)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return {u"offline"_s,
                tr("You seem to be offline"),
                tr("%1 can't be reached. Check your network, or the proxy in the settings, and try again.").arg(source),
                {Remedy::Retry, Remedy::UseBuiltIn, Remedy::OpenSettings}};
    case Error::Kind::Timeout:
        return {u"clock"_s,
                tr("%1 did not answer in time").arg(source),
                tr("The connection may be slow or busy. Trying again often helps."),
                {Remedy::Retry, Remedy::UseBuiltIn}};
    case Error::Kind::Redirect:
        return {
            u"offline"_s,
            tr("The request was redirected"),
            tr("The answer pointed to an address that is not safe to follow. A network that wants a sign-in (a hotel, "
               "a train) or a proxy does that: open a web page once, then try again."),
            {Remedy::Retry, Remedy::OpenSettings}};
    default:
        return {u"offline"_s,
                tr("The connection to %1 was lost").arg(source),
                tr("Try again; if it keeps happening, check your network or the proxy in the settings."),
                {Remedy::Retry, Remedy::UseBuiltIn, Remedy::OpenSettings}};
    }
}

ErrorText Texts::ofTheKey(const Error &error, const QString &source, const QDateTime &now)
{
    switch (error.kind) {
    case Error::Kind::MissingKey:
        return {u"key"_s,
                tr("%1 needs a key").arg(source),
                tr("Create a free API key at developers.giphy.com and enter it in the settings. Until then you can use "
                   "the built-in catalogue."),
                {Remedy::OpenSettings, Remedy::UseBuiltIn}};
    case Error::Kind::KeyRefused:
        return {u"key"_s,
                tr("%1 does not accept the key").arg(source),
                tr("The key is mistyped, incomplete or was withdrawn. Compare it with the one at developers.giphy.com "
                   "and enter it again."),
                {Remedy::OpenSettings, Remedy::UseBuiltIn}};
    case Error::Kind::KeyBanned:
        return {
            u"key"_s,
            tr("%1 has barred this key or this network").arg(source),
            tr("Trying again won't help. Use another key, or ask %1's support; on a VPN, try without it.").arg(source),
            {Remedy::OpenSettings, Remedy::UseBuiltIn}};
    case Error::Kind::RateLimited: {
        const QString time = returnTime(error.retryAt, now);
        return {u"clock"_s,
                tr("%1's hourly limit for this key is used up").arg(source),
                tr("A beta key has 100 calls an hour, counted over all programs that use it. %1")
                    .arg(time.isEmpty() ? tr("Wait a while, then try again.") : time),
                {Remedy::Retry, Remedy::UseBuiltIn, Remedy::OpenSettings}};
    }
    default: {
        const QString time = returnTime(error.retryAt, now);
        return {u"clock"_s,
                tr("This hour's calls are spent"),
                tr("To keep your key in good standing nothing was sent. %1 The limit is in the settings.")
                    .arg(time.isEmpty() ? tr("Calls return one by one within the hour.") : time),
                {Remedy::Retry, Remedy::UseBuiltIn, Remedy::OpenSettings}};
    }
    }
}

ErrorText Texts::ofTheAnswer(const Error &error, const QString &source)
{
    switch (error.kind) {
    case Error::Kind::Outage:
        return {u"outage"_s,
                tr("%1 is having trouble").arg(source),
                tr("The service answered, but without results. It's not your search; try again in a few minutes."),
                {Remedy::Retry, Remedy::UseBuiltIn}};
    case Error::Kind::HttpStatus:
        return {u"outage"_s,
                tr("%1 answered with an error").arg(source),
                tr("The service sent the status %1 instead of results. Try again later.").arg(error.httpStatus),
                {Remedy::Retry, Remedy::UseBuiltIn}};
    case Error::Kind::InvalidQuery:
        return {u"search"_s,
                tr("This can't be searched for"),
                tr("%1 does not take this query: it is too long, or there are no pages beyond this one.").arg(source),
                {Remedy::ShowTrending}};
    case Error::Kind::NotFound:
        return {u"search"_s,
                tr("It isn't there any more"),
                tr("%1 does not know this item; it may have been removed.").arg(source),
                {Remedy::ShowTrending}};
    case Error::Kind::RegionBlocked:
        return {u"outage"_s,
                tr("Not available where you are"),
                tr("%1 does not show this in your region. Another search may work.").arg(source),
                {Remedy::ShowTrending, Remedy::UseBuiltIn}};
    case Error::Kind::Unsupported:
        return {u"search"_s, tr("%1 can't do that").arg(source), tr("Try a search instead."), {Remedy::UseBuiltIn}};
    default: // InvalidData, Truncated, TooLarge
        return {
            u"outage"_s,
            tr("The answer could not be read"),
            tr("What arrived was broken or incomplete. A network that wants a sign-in, or a fault at %1, does that. "
               "Try again.")
                .arg(source),
            {Remedy::Retry, Remedy::UseBuiltIn}};
    }
}

ErrorText Texts::ofThisComputer(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Config:
        return {u"settings"_s,
                tr("config.yml has a mistake"),
                tr("Correct it and start the program again: %1").arg(error.detail),
                {}};
    case Error::Kind::KeyStore:
        return {
            u"key"_s,
            tr("There is no keychain"),
            tr("This computer offers no keychain that the program can use. Put the key into the environment variable "
               "GIPHY_API_KEY, or into config.yml as giphy.api_key."),
            {Remedy::OpenSettings, Remedy::UseBuiltIn}};
    default:
        return {u"outage"_s,
                tr("A file could not be read or written"),
                tr("Check the free space and the permissions of your home folder, then try again."),
                {Remedy::Retry}};
    }
}

} // namespace

ErrorText errorText(const Error &error, const QString &sourceName, const QDateTime &now)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Redirect:
        return Texts::ofTheConnection(error, sourceName);
    case Error::Kind::MissingKey:
    case Error::Kind::KeyRefused:
    case Error::Kind::KeyBanned:
    case Error::Kind::RateLimited:
    case Error::Kind::BudgetSpent:
        return Texts::ofTheKey(error, sourceName, now);
    case Error::Kind::HttpStatus:
    case Error::Kind::TooLarge:
    case Error::Kind::Truncated:
    case Error::Kind::InvalidData:
    case Error::Kind::Outage:
    case Error::Kind::InvalidQuery:
    case Error::Kind::NotFound:
    case Error::Kind::RegionBlocked:
    case Error::Kind::Unsupported:
        return Texts::ofTheAnswer(error, sourceName);
    case Error::Kind::File:
    case Error::Kind::Config:
    case Error::Kind::KeyStore:
        return Texts::ofThisComputer(error);
    }
    return {};
}

QString remedyLabel(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
        return Texts::tr("Try again");
    case Remedy::OpenSettings:
        return Texts::tr("Open settings…");
    case Remedy::UseBuiltIn:
        return Texts::tr("Use the built-in catalogue");
    case Remedy::ShowTrending:
        return Texts::tr("Show what is trending");
    case Remedy::ChooseFolders:
        return Texts::tr("Choose folders…");
    }
    return {};
}

} // namespace gn
