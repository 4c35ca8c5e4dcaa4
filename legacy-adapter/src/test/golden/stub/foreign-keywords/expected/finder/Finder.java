package finder;

import dev.matte.annotations.McpServer;

/** All tools of finder. */
@McpServer(name = "finder", version = "1.0.0", toolsets = GeneralTools.class)
@SuppressWarnings("matte:legacy")
public interface Finder {}
