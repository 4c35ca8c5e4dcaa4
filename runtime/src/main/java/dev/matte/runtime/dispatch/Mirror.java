package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Headers;

/**
 * The headers of a request that repeat what its body says, so that whoever stands between need not
 * read bodies: they must be there, once, and say the same.
 *
 * <p>Specification: 2026-07-28, basic/transports/streamable-http; HTTP-9 to HTTP-15.
 */
final class Mirror {

  private static final String VERSION = "MCP-Protocol-Version";
  private static final String METHOD = "Mcp-Method";
  private static final String NAME = "Mcp-Name";

  private final Headers headers;

  Mirror(Headers headers) {
    this.headers = headers;
  }

  /** Compares the revision. */
  void checkVersion(JsonSlice claim) {
    if (!Texts.equal(claim, value(VERSION))) {
      throw differs(VERSION);
    }
  }

  /** Compares the method, and the name of what it is about. */
  void checkMethod(Method method, Message message) {
    String said = method == Method.UNKNOWN ? message.methodText() : method.wire();
    if (!said.equals(value(METHOD))) {
      throw differs(METHOD);
    }
    int param = method.mirrored();
    JsonSlice name = param < 0 ? null : message.param(param);
    // A name that is no text is not there to be repeated; the method itself will refuse it.
    if (name != null && Params.isText(name)) {
      check(NAME, name);
    }
  }

  private void check(String header, JsonSlice text) {
    String raw = value(header);
    if (HeaderTexts.wrapped(raw)) {
      String plain = HeaderTexts.unwrap(raw);
      if (plain == null) {
        throw mismatch(header, "is not Base64 of UTF-8");
      }
      if (!Texts.equal(text, plain)) {
        throw differs(header);
      }
    } else if (!Texts.equal(text, raw)) {
      throw differs(header);
    }
  }

  /** The value of a header that has to be there. */
  private String value(String header) {
    String value = headers.header(header);
    if (value == null) {
      throw mismatch(header, "is missing");
    }
    if (headers.repeated(header)) {
      throw mismatch(header, "is there more than once");
    }
    if (!HeaderTexts.visible(value)) {
      throw mismatch(header, "has characters that a header may not have");
    }
    return HeaderTexts.stripped(value);
  }

  private static RpcError differs(String header) {
    return mismatch(header, "differs from what the message says");
  }

  private static RpcError mismatch(String header, String how) {
    return new RpcError(RpcError.HEADER_MISMATCH, "the header " + header + ' ' + how);
  }
}
