package notekeeper;

import dev.matte.annotations.McpServer;

/** All tools of note-keeper. */
@McpServer(
    name = "note-keeper",
    version = "1.4.0",
    toolsets = {NoteTools.class, GeneralTools.class})
@SuppressWarnings("matte:legacy")
public interface NoteKeeper {}
