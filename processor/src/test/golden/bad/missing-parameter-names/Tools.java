import dev.matte.annotations.McpServer;

/** Tools. */
@McpServer(name = "tools", version = "1")
interface Tools extends library.Base {}
