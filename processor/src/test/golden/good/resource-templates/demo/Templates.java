package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpResource;
import java.util.Optional;

/** Resources under templates. */
public interface Templates {

  /** One variable. */
  @McpResource(uri = "users://{id}")
  default String user(int id) {
    return "user " + id;
  }

  /** A path of any length. */
  @McpResource(uri = "file:///{+path}")
  default String file(String path) {
    return "file " + path;
  }

  /** Segments and a query. */
  @McpResource(uri = "https://example.org/repos{/owner,name}/issues{?state,page}")
  default String issues(String owner, String name, Optional<State> state, @Default("1") int page) {
    return owner + " " + name + " " + state + " " + page;
  }

  /** Beside templates, a fixed one. */
  @McpResource(uri = "users://me")
  default String me() {
    return "me";
  }

  /** Of an issue. */
  enum State {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
  }
}
