// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/config.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

const QByteArray SecretKey = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

// No raw string, which moc stumbles over.
const QByteArray EveryKey = "giphy: {api_url: \"http://127.0.0.1:8081/v1/\", api_key: abc123, request_timeout: 600, "
                            "calls_per_hour: 0, rating: g,\n"
                            "        lang: zh-CN}\n"
                            "default: {query: no, limit: 50}\n"
                            "pokeapi: {api_url: https://poke.example/api, max_in_flight: 1, request_timeout: 1}\n"
                            "server: {host: \"::1\", port: 0, public: all, max_connections: 2000, allowed_hosts: "
                            "[gifs.example.org, 10.0.0.7], cors_origins: [HTTPS://A.Example:443, http://b:3000]}\n"
                            "database: {url: \"postgresql://me:secret@db.example:5432/polls\"}\n"
                            "polls: {votes_per_minute: 0}\n"
                            "download: {timeout: 3, jobs: 64, folder: ~/gifs}\n"
                            "network: {proxy: \"socks5://u:p@proxy.example:1080\"}\n";

QString complaint(const QByteArray &yaml)
{
    const Result<Config> config = parseConfig(yaml, u"c.yml"_s);
    if (config.has_value()) {
        return u"accepted"_s;
    }
    return config.error().kind == Error::Kind::Config ? config.error().detail : u"another kind"_s;
}

bool writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
           && file.write(content) == content.size();
}

// The limit that loadConfig finds, which tells the files of a test apart; -1 for an error.
int limitOf(const QString &explicitFile)
{
    const Result<Config> config = loadConfig(explicitFile);
    return config.has_value() ? config->defaults.limit : -1;
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        for (const char *name : {"working", "home", "system"}) {
            QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(name)));
        }
        qputenv("XDG_CONFIG_HOME", path(u"home"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_DIRS", path(u"system"_s).toLocal8Bit());
        qunsetenv("GIPHY_NAVIGATOR_CONFIG");
        QVERIFY(QDir::setCurrent(path(u"working"_s)));
    }

    void cleanup() { QVERIFY(QDir::setCurrent(QDir::rootPath())); }

    void emptyDocument_givesTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("comment") << QByteArray("# nothing\n");
        QTest::newRow("marker") << QByteArray("---\n");
        QTest::newRow("empty map") << QByteArray("{}");
        QTest::newRow("sections without keys") << QByteArray("giphy:\nserver:\n  # port: 1\n");
    }

    void emptyDocument_givesTheDefaults()
    {
        QFETCH(const QByteArray, yaml);
        const Result<Config> config = parseConfig(yaml, u"c.yml"_s);
        QVERIFY(config.has_value());
        QCOMPARE(*config, Config());
    }

    void shippedExample_parsesToTheDefaultsAndNamesEveryKey()
    {
        QFile example(QStringLiteral(GN_SOURCE_DIR "/resources/config.example.yml"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        const QByteArray yaml = example.readAll();
        const Result<Config> config = parseConfig(yaml, u"config.example.yml"_s);
        QVERIFY2(config.has_value(), config.has_value() ? "" : qPrintable(config.error().detail));
        QCOMPARE(*config, Config());

        // The validator itself names the keys of a section when it refuses one.
        const QString sections = accepted("nosuch: {}\n").join(u' ');
        QCOMPARE(sections, u"giphy default pokeapi server database polls download network"_s);
        for (const QString &section : sections.split(u' ')) {
            const qsizetype begin = yaml.indexOf(QByteArray('\n' + section.toUtf8() + ":\n"));
            QVERIFY2(begin >= 0, qPrintable(section));
            const QByteArray body = yaml.mid(begin, yaml.indexOf("\n\n", begin + 1) - begin);
            for (const QString &key : accepted(section.toUtf8() + ": {nosuch: 1}\n")) {
                QVERIFY2(body.contains(QByteArray("\n  " + key.toUtf8() + ": ")), qPrintable(section + u'.' + key));
            }
        }
    }

    void everyKey_isRead()
    {
        const Result<Config> config = parseConfig(EveryKey, u"c.yml"_s);
        QVERIFY2(config.has_value(), config.has_value() ? "" : qPrintable(config.error().detail));
        Config expected;
        expected.giphy = {.apiUrl = QUrl(u"http://127.0.0.1:8081/v1"_s),
                          .apiKey = u"abc123"_s,
                          .requestTimeout = 600,
                          .callsPerHour = 0,
                          .rating = u"g"_s,
                          .lang = u"zh-CN"_s};
        expected.defaults = {.query = u"no"_s, .limit = 50}; // "no" is a text, as in YAML 1.2
        expected.pokeapi = {.apiUrl = QUrl(u"https://poke.example/api"_s), .maxInFlight = 1, .requestTimeout = 1};
        expected.server = {.host = u"::1"_s,
                           .port = 0,
                           .publicRoutes = u"all"_s,
                           .maxConnections = 2000,
                           .allowedHosts = {u"gifs.example.org"_s, u"10.0.0.7"_s},
                           .corsOrigins = {u"https://a.example"_s, u"http://b:3000"_s}};
        expected.databaseUrl = u"postgresql://me:secret@db.example:5432/polls"_s;
        expected.pollVotesPerMinute = 0;
        expected.download = {.timeout = 3, .jobs = 64, .folder = QDir::homePath() + u"/gifs"_s};
        expected.proxy = QUrl(u"socks5://u:p@proxy.example:1080"_s);
        QCOMPARE(*config, expected);
    }

    void languageNo_isNorwegianAndNotABoolean()
    {
        const Result<Config> config = parseConfig("giphy: {lang: no}", u"c.yml"_s);
        QVERIFY(config.has_value());
        QCOMPARE(config->giphy.lang, u"no"_s);
    }

    void wrongDocument_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *yaml, const char16_t *place, const char16_t *words) {
            QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf16(place) << QString::fromUtf16(words);
        };
        row("unknown section", "# one\ngifs: {}\n", u"2:1", u"unknown section \"gifs\"; accepted: giphy, default");
        row("unknown key",
            "giphy:\n  rating: g\n  colour: red\n",
            u"3:3",
            u"giphy: unknown key \"colour\"; accepted: api_url,");
        row("section twice", "polls: {}\nserver: {}\npolls: {}\n", u"3:1", u"\"polls\" stands here twice");
        row("key twice", "default:\n  limit: 1\n  limit: 2\n", u"3:3", u"default.limit: stands here twice");
        row("a list as document", "- giphy\n", u"1:1", u"not a section");
        row("a text as section", "default: cats\n", u"1:10", u"default: not a section of keys; accepted: query, limit");
        row("a map as value", "default: {limit: {a: 1}}\n", u"1:18", u"default.limit: ");
        row("a list as value", "default: {query: [a]}\n", u"1:18", u"default.query: ");
        row("no value", "default:\n  limit:\n", u"2:3", u"default.limit: ");
        row("null as text", "default: {query: ~}\n", u"1:11", u"a text");
        row("merge key", "default: &a {limit: 1}\npolls: {<<: *a}\n", u"2:9", u"unknown key");
        row("second document", "polls: {}\n---\npolls: {}\n", u"3:1", u"a second document");
        row("syntax", "giphy:\n  rating: [g\n", u"3:1", u"accepted: YAML");
        row("tabulator", "giphy:\n\trating: g\n", u"2:", u"accepted: YAML");
        row("undefined alias", "giphy: {api_key: *nosuch}\n", u"1:18", u"accepted: YAML");
        row("end of text in the middle", "giphy:\n  lang: en\x04\n  nosuch: 1\n", u"2:11", u"a control character");
        row("Latin-1", "default: {query: caf\xe9}\n", u"1:1", u"UTF-8");
        row("deep", QByteArray(100'000, '[').constData(), u"1:", u"accepted: YAML");
    }

    void wrongDocument_isRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        const QString detail = complaint(yaml);
        QVERIFY2(detail.startsWith(u"c.yml:"_s + place), qPrintable(detail));
        QVERIFY2(detail.contains(words), qPrintable(detail));
        QVERIFY2(detail.contains(u"accepted"_s) || detail.contains(u"twice"_s), qPrintable(detail));
    }

    void wrongValue_isRefusedWithWhatIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("accepted");
        const auto rows = [](const char *key, std::initializer_list<const char *> values, const QString &accepted) {
            for (const char *value : values) {
                QTest::addRow("%s: %s", key, value) << QByteArray(key) << QByteArray(value) << accepted;
            }
        };
        const auto numbers = {"ten", "\"10\"", "1.5", "1e1", "0x10", "-1", "99999999999999999999", "true", "[1]"};
        rows("default.limit", numbers, u"a whole number from 1 to 50"_s);
        rows("default.limit", {"0", "51"}, u"a whole number from 1 to 50"_s);
        rows("giphy.request_timeout", {"0", "601", "10s"}, u"a whole number from 1 to 600"_s);
        rows("pokeapi.request_timeout", {"0", "601"}, u"a whole number from 1 to 600"_s);
        rows("download.timeout", {"0", "601"}, u"a whole number from 1 to 600"_s);
        rows("server.port", {"-1", "65536"}, u"a whole number from 0 to 65535"_s);
        rows("giphy.calls_per_hour", {"-1"}, u"a whole number from 0"_s);
        rows("giphy.rating", {"PG", "y", "pg13", "\"\""}, u"one of g, pg, pg-13, r"_s);
        rows("giphy.lang", {"zh", "EN", "en-US", "\"\""}, u"one of en, es, pt,"_s);
        rows("server.public", {"none", "true"}, u"one of polls, all"_s);
        const auto urls = {"api.giphy.com/v1",
                           "ftp://api.giphy.com/v1",
                           "\"https://\"",
                           "https://api.giphy.com/v1?api_key=x",
                           "\"https://api.giphy.com/v1#x\"",
                           "https://me:secret@api.giphy.com/v1",
                           "https://api giphy.com",
                           "file:///etc/passwd",
                           "\"\""};
        rows("giphy.api_url", urls, u"without a query"_s);
        rows("pokeapi.api_url", urls, u"without a query"_s);
        rows("giphy.api_key", {"\"a b\"", "\"a\\nb\"", "a&b", "12 34", "[a]"}, u"a key of letters and digits"_s);
        rows("server.host", {"\"\"", "http://localhost", "localhost:80", "a/b", "\"[::1]\""}, u"without a port"_s);
        rows("server.allowed_hosts", {"a.example", "[\"a b\"]", "[[a]]", "~"}, u"a list of host names"_s);
        const auto origins = {"https://a.example", "[a.example]", "[\"*\"]", "[https://a.example/]", "[ftp://a]"};
        rows("server.cors_origins", origins, u"a list of origins as https://host"_s);
        const auto databases = {"sqlite:///x", "postgresql:///x", "postgresql://host", "mysql://host/x", "~"};
        rows("database.url", databases, u"postgresql://user:password@host:port/name"_s);
        const auto proxies = {"proxy:3128", "https://proxy:3128", "http://proxy", "ftp://p:1", "http://p:1/path", "~"};
        rows("network.proxy", proxies, u"socks5://host:port"_s);
        rows("download.folder", {"gifs", "./gifs", "~x/gifs"}, u"an absolute path"_s);
    }

    void wrongValue_isRefusedWithWhatIsAccepted()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, accepted);
        const QList<QByteArray> path = key.split('.');
        const QString detail = complaint(path[0] + ":\n  " + path[1] + ": " + value + '\n');
        const QString place = u"c.yml:2:%1: "_s.arg(value == "~" ? 3 : path[1].size() + 5); // nothing: the key's place
        QVERIFY2(detail.startsWith(place + QString::fromUtf8(key) + u": "), qPrintable(detail));
        QVERIFY2(detail.contains(accepted), qPrintable(detail));
        QVERIFY2(value.size() < 6 || !detail.contains(QString::fromUtf8(value)), qPrintable(detail));
    }

    void apiKeyInWrongPlace_isNotRepeatedInTheError_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        for (const char *yaml : {"giphy: KEY\n",
                                 "giphy: {KEY}\n",
                                 "giphy: {KEY: 1}\n",
                                 "KEY: 1\n",
                                 "KEY\n",
                                 "giphy: {api_key: [KEY]}\n",
                                 "giphy: {api_key: \"KEY x\"}\n",
                                 "giphy: {api_key: *KEY}\n",
                                 "giphy: {api_key: \"KEY\n",
                                 "giphy: {api_key: KEY, api_key: KEY}\n",
                                 "giphy: {KEY: 1, KEY: 1}\n",
                                 "giphy: {api_url: KEY}\n",
                                 "giphy: {api_key: \"\\q KEY\"}\n",
                                 "giphy: !KEY\n  api_key: !!KEY [x]\n"}) {
            QTest::newRow(QByteArray(yaml).replace('\n', ' ').constData())
                << QByteArray(yaml).replace("KEY", SecretKey);
        }
    }

    void apiKeyInWrongPlace_isNotRepeatedInTheError()
    {
        QFETCH(const QByteArray, yaml);
        const QString detail = complaint(yaml);
        QVERIFY2(detail.startsWith(u"c.yml:"_s), qPrintable(detail));
        QVERIFY2(!detail.contains(QString::fromLatin1(SecretKey).left(8)), qPrintable(detail));
    }

    void fileOverOneMegabyte_isRefused()
    {
        QByteArray yaml = "polls: {votes_per_minute: 7}\n";
        yaml += QByteArray(1024 * 1024 - yaml.size(), '#');
        QVERIFY(parseConfig(yaml, u"c.yml"_s).has_value());
        QCOMPARE(complaint(yaml + '#'), u"c.yml:1:1: the file is too large; accepted: 1 MB"_s);
        const QString file = path(u"large.yml"_s);
        QVERIFY(writeFile(file, QByteArray(3 * 1024 * 1024, '#')));
        const Result<Config> config = loadConfig(file);
        QVERIFY(!config.has_value());
        QVERIFY(config.error().detail.contains(u"too large"_s));
    }

    void noFile_givesTheDefaults() { QCOMPARE(loadConfig({}).value_or(Config{.databaseUrl = u"x"_s}), Config()); }

    void severalFiles_theMostImportantIsRead()
    {
        QVERIFY(writeFile(path(u"system/giphy-navigator/config.yml"_s), "default: {limit: 11}"));
        QCOMPARE(limitOf({}), 11);
        QVERIFY(writeFile(path(u"home/giphy-navigator/config.yml"_s), "default: {limit: 12}"));
        QCOMPARE(limitOf({}), 12);
        QVERIFY(writeFile(path(u"working/config.yml"_s), "default: {limit: 13}"));
        QCOMPARE(limitOf({}), 13);
        QVERIFY(writeFile(path(u"environment.yml"_s), "default: {limit: 14}"));
        qputenv("GIPHY_NAVIGATOR_CONFIG", path(u"environment.yml"_s).toLocal8Bit());
        QCOMPARE(limitOf({}), 14);
        QVERIFY(writeFile(path(u"named.yml"_s), "default: {limit: 15}"));
        QCOMPARE(limitOf(path(u"named.yml"_s)), 15);
    }

    void namedFileThatIsMissing_isAnError()
    {
        const QString missing = path(u"missing.yml"_s);
        for (const bool byEnvironment : {false, true}) {
            if (byEnvironment) {
                qputenv("GIPHY_NAVIGATOR_CONFIG", missing.toLocal8Bit());
            }
            const Result<Config> config = loadConfig(byEnvironment ? QString() : missing);
            QVERIFY(!config.has_value());
            QCOMPARE(config.error().kind, Error::Kind::File);
            QVERIFY2(config.error().detail.contains(missing), qPrintable(config.error().detail));
        }
    }

    void folderInsteadOfFile_isAnError()
    {
        const Result<Config> config = loadConfig(m_folder->path());
        QVERIFY(!config.has_value());
        QCOMPARE(config.error().kind, Error::Kind::File);
    }

    void wrongFile_isNamedInTheError()
    {
        QVERIFY(writeFile(path(u"working/config.yml"_s), "default:\n  limit: 99\n"));
        const Result<Config> config = loadConfig({});
        QVERIFY(!config.has_value());
        QVERIFY2(config.error().detail.startsWith(u"./config.yml:2:10: default.limit"_s),
                 qPrintable(config.error().detail));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    // The names that the error about yaml says are accepted.
    static QStringList accepted(const QByteArray &yaml)
    {
        return complaint(yaml).section(u"accepted: "_s, 1).split(u", "_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
