import dev.matte.annotations.McpServer;

/** Tools. */
@McpServer(name = "tools", version = "1", toolsets = Runnable.class)
interface Tools {}
