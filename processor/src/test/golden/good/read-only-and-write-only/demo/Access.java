package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpTool;
import org.jspecify.annotations.Nullable;

/** Components that stand in arguments only, or in results only. */
public interface Access {

  /** Answers with what it is given. */
  @McpTool
  default Account echo(Account account) {
    return account;
  }

  /** An account. */
  record Account(
      String name,
      @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String draft,
      @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable String id) {}
}
