// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/apikey.h"
#include "storage/config.h"
#include "storage/keystore.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

class MemoryKeyStore final : public KeyStore
{
public:
    explicit MemoryKeyStore(Result<QString> stored)
        : KeyStore(u"test"_s)
        , m_stored(std::move(stored))
    {
    }

    std::unique_ptr<PendingReply> read(Handler<QString> handler) override
    {
        ++m_reads;
        QMetaObject::invokeMethod(
            this, [this, handler = std::move(handler)] { handler(m_stored); }, Qt::QueuedConnection);
        return std::make_unique<PendingReply>();
    }

    int reads() const { return m_reads; }

private:
    Result<QString> m_stored;
    int m_reads = 0;
};

QString keyFrom(KeyStore &keys, const QString &inConfig)
{
    Config config;
    config.giphy.apiKey = inConfig;
    QString found = u"nothing was answered"_s;
    int answers = 0;
    const auto reply = findApiKey(keys, config, [&](const Result<QString> &key) {
        ++answers;
        found = key.value_or(u"error"_s);
    });
    const bool isLate = answers == 0;
    return QTest::qWaitFor([&] { return answers > 0; }) && isLate ? found : u"not later"_s;
}

} // namespace

class TestApiKey : public QObject
{
    Q_OBJECT

private slots:

    void init() { qunsetenv("GIPHY_API_KEY"); }

    void environment_goesFirstAndAsksNoKeychain()
    {
        qputenv("GIPHY_API_KEY", " fromenvironment\n");
        MemoryKeyStore keys(u"fromkeychain"_s);
        QCOMPARE(keyFrom(keys, u"fromconfig"_s), u"fromenvironment"_s);
        QCOMPARE(keys.reads(), 0);
    }

    void keychain_goesBeforeTheConfig()
    {
        MemoryKeyStore keys(u"fromkeychain"_s);
        QCOMPARE(keyFrom(keys, u"fromconfig"_s), u"fromkeychain"_s);
    }

    void emptyKeychain_leavesTheConfig()
    {
        MemoryKeyStore keys(QString{});
        QCOMPARE(keyFrom(keys, u"fromconfig"_s), u"fromconfig"_s);
    }

    void noKeychain_leavesTheConfig()
    {
        MemoryKeyStore keys(Unexpected(Error{.kind = Error::Kind::KeyStore}));
        QCOMPARE(keyFrom(keys, u"fromconfig"_s), u"fromconfig"_s);
    }

    void nowhere_givesAnEmptyKey()
    {
        MemoryKeyStore keys(QString{});
        QCOMPARE(keyFrom(keys, {}), QString());
    }

    void destroyedReply_staysSilent()
    {
        qputenv("GIPHY_API_KEY", "fromenvironment");
        MemoryKeyStore keys(QString{});
        bool isAnswered = false;
        findApiKey(keys, {}, [&](const Result<QString> &) { isAnswered = true; }).reset();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
