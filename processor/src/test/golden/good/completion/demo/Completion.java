package demo;

import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prompts and templates whose arguments are completed. */
public interface Completion {

  /**
   * Text.
   *
   * @param language the language to answer in
   * @param dialect the dialect of it
   */
  @McpPrompt
  default String explain(String language, String dialect) {
    return language + dialect;
  }

  /** Completes languages. */
  @McpComplete(prompt = "explain", argument = "language")
  default List<String> languages(String typed) {
    return List.of(typed + "utsch");
  }

  /** Completes dialects of the language chosen. */
  @McpComplete(prompt = "explain", argument = "dialect")
  default List<String> dialects(String typed, @Nullable String language) {
    return List.of(typed + language);
  }

  /** One variable. */
  @McpResource(uri = "users://{id}")
  default String user(String id) {
    return id;
  }

  /** Completes users. */
  @McpComplete(resource = "users://{id}", argument = "id")
  default List<String> users(String typed) {
    return List.of(typed + "1");
  }
}
