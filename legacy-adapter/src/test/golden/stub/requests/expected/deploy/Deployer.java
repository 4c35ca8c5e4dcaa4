package deploy;

import dev.matte.annotations.McpServer;

/** All tools of deployer. */
@McpServer(name = "deployer", version = "1.0.0", toolsets = GeneralTools.class)
@SuppressWarnings("matte:legacy")
public interface Deployer {}
