<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
