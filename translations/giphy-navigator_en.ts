<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gn::CollectorItems</name>
    <message numerus="yes">
        <source>Copied %n address(es)</source>
        <translation>
            <numerusform>Copied %n address</numerusform>
            <numerusform>Copied %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::CollectorTexts</name>
    <message numerus="yes">
        <source>%n moving picture(s)</source>
        <translation>
            <numerusform>%n moving picture</numerusform>
            <numerusform>%n moving pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::CollectorTools</name>
    <message numerus="yes">
        <source>%n not available</source>
        <translation>
            <numerusform>%n not available</numerusform>
            <numerusform>%n not available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n file(s)…</source>
        <translation>
            <numerusform>&amp;Download %n file…</numerusform>
            <numerusform>&amp;Download %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download all %n file(s)…</source>
        <translation>
            <numerusform>&amp;Download %n file…</numerusform>
            <numerusform>&amp;Download all %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::FoldersDialog</name>
    <message numerus="yes">
        <source>Stopped; %n picture(s) can be searched</source>
        <translation>
            <numerusform>Stopped; %n picture can be searched</numerusform>
            <numerusform>Stopped; %n pictures can be searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) can be searched</source>
        <translation>
            <numerusform>%n picture can be searched</numerusform>
            <numerusform>%n pictures can be searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::GifKeeping</name>
    <message numerus="yes">
        <source>%n added to the favourites</source>
        <translation>
            <numerusform>%n added to the favourites</numerusform>
            <numerusform>%n added to the favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the favourites</source>
        <translation>
            <numerusform>%n removed from the favourites</numerusform>
            <numerusform>%n removed from the favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to “%1”</source>
        <translation>
            <numerusform>%n added to “%1”</numerusform>
            <numerusform>%n added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from “%1”</source>
        <translation>
            <numerusform>%n removed from “%1”</numerusform>
            <numerusform>%n removed from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>%n forgotten</numerusform>
            <numerusform>%n forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::GifSaving</name>
    <message numerus="yes">
        <source>%n file(s) could not be saved</source>
        <translation>
            <numerusform>%n file could not be saved</numerusform>
            <numerusform>%n files could not be saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::LibraryFiles</name>
    <message numerus="yes">
        <source>%n saved file(s) are gone</source>
        <translation>
            <numerusform>%n saved file is gone</numerusform>
            <numerusform>%n saved files are gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::NewPollDialog</name>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s); these are the first ones.</source>
        <translation>
            <numerusform>A poll has at most %Ln choice; this is the first one.</numerusform>
            <numerusform>A poll has at most %Ln choices; these are the first ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::OpenedGifs</name>
    <message numerus="yes">
        <source>%n pictures can&apos;t be opened; the first is “%1”.</source>
        <translation>
            <numerusform>%n picture can&apos;t be opened: “%1”.</numerusform>
            <numerusform>%n pictures can&apos;t be opened; the first is “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::PollCommands</name>
    <message numerus="yes">
        <source>Its %Ln vote(s) will be lost, and its link will lead nowhere. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Its %Ln vote will be lost, and its link will lead nowhere. This can&apos;t be undone.</numerusform>
            <numerusform>Its %Ln votes will be lost, and its link will lead nowhere. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::PollTexts</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>At most %Ln character.</numerusform>
            <numerusform>At most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll needs at least %Ln choice(s).</source>
        <translation>
            <numerusform>A poll needs at least %Ln choice.</numerusform>
            <numerusform>A poll needs at least %Ln choices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll has at most %Ln choice(s).</source>
        <translation>
            <numerusform>A poll has at most %Ln choice.</numerusform>
            <numerusform>A poll has at most %Ln choices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::QuestionBanner</name>
    <message numerus="yes">
        <source>(%n more question(s))</source>
        <translation>
            <numerusform>(%n more question)</numerusform>
            <numerusform>(%n more questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RacePage</name>
    <message numerus="yes">
        <source>%n request(s) failed, marked with a cross. The first is %1: %2.</source>
        <translation>
            <numerusform>%n request failed, marked with a cross. The first is %1: %2.</numerusform>
            <numerusform>%n requests failed, marked with a cross. The first is %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceQuestion</name>
    <message numerus="yes">
        <source>This sends %n request(s) to %1.</source>
        <translation>
            <numerusform>This sends %n request to %1.</numerusform>
            <numerusform>This sends %n requests to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::RaceTexts</name>
    <message numerus="yes">
        <source>Up to %n at the same time.</source>
        <translation>
            <numerusform>Up to %n at the same time.</numerusform>
            <numerusform>Up to %n at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1</source>
        <translation>
            <numerusform>%n request in %1</numerusform>
            <numerusform>%n requests in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::ServerPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gn::WindowItems</name>
    <message numerus="yes">
        <source>%n of them could not be read as a picture</source>
        <translation>
            <numerusform>%n of them could not be read as a picture</numerusform>
            <numerusform>%n of them could not be read as a picture</numerusform>
        </translation>
    </message>
</context>
</TS>
