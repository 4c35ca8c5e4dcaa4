package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The one place where a throwable becomes an answer.
 *
 * <p>Three kinds are told apart: the author's code says what went wrong (its words are passed on),
 * the caller erred (all problems are listed), or something broke that nobody declared. Of the last
 * kind the caller sees an id, and the log has the id with the stack trace.
 */
final class Failures {

  private final String server;

  Failures(String server) {
    this.server = server;
  }

  /** Answers a tool's call that failed. */
  void ofTool(Throwable failure, Call call, JsonWriter answer) {
    if (failure instanceof RpcError error) {
      Answers.error(answer, call.id(), error);
    } else if (failure instanceof RpcErrorException error) {
      Answers.error(answer, call.id(), asItIs(error));
    } else if (failure instanceof UnknownToolException) {
      Answers.error(answer, call.id(), new RpcError(RpcError.INVALID_PARAMS, text(failure)));
    } else if (failure instanceof InvalidArgumentsException
        && !call.revision().atLeast(Revision.V2025_11_25)) {
      Answers.error(answer, call.id(), new RpcError(RpcError.INVALID_PARAMS, text(failure)));
    } else {
      ToolAnswer.write(
          CallToolResult.error(words(failure)),
          answer,
          call.id(),
          call.revision(),
          call.session().host().profile());
    }
  }

  /** Answers another request that failed. */
  void ofOther(Throwable failure, Call call, JsonWriter answer) {
    Answers.error(answer, call.id(), error(failure, call.revision()));
  }

  /** An error for what went wrong outside anybody's code but ours. */
  RpcError internal(Throwable failure) {
    return new RpcError(RpcError.INTERNAL, words(failure));
  }

  private RpcError error(Throwable failure, Revision revision) {
    if (failure instanceof RpcError error) {
      return error;
    }
    if (failure instanceof RpcErrorException error) {
      return asItIs(error);
    }
    if (failure instanceof UnknownResourceException unknown) {
      int code = revision.modern() ? RpcError.INVALID_PARAMS : RpcError.RESOURCE_NOT_FOUND;
      byte[] data =
          new JsonWriter().beginObject().name("uri").value(unknown.uri()).endObject().toByteArray();
      return new RpcError(code, "Resource not found", data);
    }
    if (failure instanceof InvalidArgumentsException || failure instanceof UnknownPromptException) {
      return new RpcError(RpcError.INVALID_PARAMS, text(failure));
    }
    return internal(failure);
  }

  /**
   * The status of an HTTP response that tells of a failure under 2026-07-28: whoever is told to
   * declare a capability hears so from the status too, everything else stays within the answer.
   */
  static int status(Throwable failure) {
    boolean missing =
        (failure instanceof RpcError own && own.code() == RpcError.MISSING_CAPABILITY)
            || (failure instanceof RpcErrorException theirs
                && theirs.code() == RpcError.MISSING_CAPABILITY);
    return missing ? 400 : 200;
  }

  /** How a call that failed so has ended. */
  static Outcome outcome(Throwable failure) {
    boolean told =
        failure instanceof ToolException
            || failure instanceof InvalidArgumentsException
            || failure instanceof RpcError
            || failure instanceof RpcErrorException
            || failure instanceof UnknownResourceException
            || failure instanceof UnknownToolException
            || failure instanceof UnknownPromptException;
    return told ? Outcome.FAILED : Outcome.BROKEN;
  }

  private static RpcError asItIs(RpcErrorException error) {
    // What another server said of headers and revisions was not about this request: JR-11.
    if (error.code() == RpcError.HEADER_MISMATCH || error.code() == RpcError.UNSUPPORTED_VERSION) {
      return new RpcError(RpcError.INTERNAL, text(error));
    }
    byte[] data = error.data().map(slice -> slice.detached().bytes()).orElse(null);
    return new RpcError(error.code(), text(error), data);
  }

  /** What the caller may read of a failure. */
  private String words(Throwable failure) {
    boolean meant =
        failure instanceof ToolException
            || failure instanceof InvalidArgumentsException
            || failure instanceof TimeOver;
    if (meant) {
      return text(failure);
    }
    String id = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    System.getLogger("dev.matte.runtime")
        .log(System.Logger.Level.ERROR, "internal error " + id + " of server " + server, failure);
    return "internal error " + id + " of server " + server + "; its log says more";
  }

  private static String text(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), "");
  }
}
