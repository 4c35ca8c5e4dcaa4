package com.acme.notes;

import dev.matte.annotations.McpServer;

/** All tools of note-keeper. */
@McpServer(
    name = "note-keeper",
    version = "1.4.0",
    toolsets = {AcmeNoteTools.class, AcmeAgentsTools.class, AcmeGeneralTools.class})
@SuppressWarnings("matte:legacy")
public interface AcmeNoteKeeper {}
