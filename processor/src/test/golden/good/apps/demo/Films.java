package demo;

import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.TaskSupport;

/** Tools whose results an app shows. */
interface Films {
  /** Finds films. */
  @McpTool(ui = "ui://films/list", meta = "{\"vendor/rank\": 1}")
  String find(String words);

  /** Plays a film in the app. */
  @McpTool(ui = "ui://films/list", appOnly = true, nonBlocking = true)
  void play(String film);

  /** Renders a film. */
  @McpTool(taskSupport = TaskSupport.OPTIONAL, timeoutMillis = 5000)
  void render(String film);

  /** The list of films. */
  @McpResource(uri = "ui://films/list", mimeType = "text/html;profile=mcp-app")
  String list();
}
