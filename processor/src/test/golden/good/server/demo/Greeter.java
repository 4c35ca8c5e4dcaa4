package demo;

import dev.matte.annotations.Icon;
import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;

/** A server with a tool of its own. */
@McpServer(
    name = "greeter",
    version = "1.2.0",
    title = "Greeter",
    instructions = "Greet everybody you meet, and say goodbye to those who leave, in their own language.",
    websiteUrl = "https://example.org",
    icons = @Icon(src = "https://example.org/icon.png", mimeType = "image/png", sizes = "48x48"))
public interface Greeter {

  /** Greets somebody. */
  @McpTool
  String greet(String name);
}
