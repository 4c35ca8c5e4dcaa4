package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers a call with a JSON-RPC error instead of a result, in exactly these words.
 *
 * <p>Meant for whoever forwards a call and received such an error. What goes wrong in a tool's own
 * work is a {@link ToolException}, which a model can read; clients rarely show it errors. Carries
 * no stack trace: it tells about a message, not about a program.
 */
public class RpcErrorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;
  private final transient @Nullable JsonSlice data;

  /** An error without data. */
  public RpcErrorException(int code, String message) {
    this(code, message, null);
  }

  /**
   * An error with data.
   *
   * @param data any JSON, which must not change any more; {@code null} for none
   */
  public RpcErrorException(int code, String message, @Nullable JsonSlice data) {
    super(message, null, false, false);
    this.code = code;
    this.data = data;
  }

  /** The error's code, such as -32603. */
  public final int code() {
    return code;
  }

  /** More about the error, as JSON. */
  public final Optional<JsonSlice> data() {
    return Optional.ofNullable(data);
  }
}
