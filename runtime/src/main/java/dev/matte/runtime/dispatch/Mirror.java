package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.MirroredHeader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Headers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Longer numbers are beyond what a header repeats; comparing them would cost too much. */
  private static final int LONGEST_NUMBER = 64;

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

  /** Compares arguments with the headers that repeat them; what is absent needs no header. */
  void checkArguments(List<MirroredHeader> mirrored, @Nullable JsonSlice arguments) {
    for (MirroredHeader each : mirrored) {
      JsonSlice argument = arguments;
      for (String step : each.path()) {
        argument = argument == null ? null : Params.find(argument, step);
      }
      if (argument != null && !Params.isAbsent(argument)) {
        checkArgument(each.name(), argument);
      }
    }
  }

  private void checkArgument(String header, JsonSlice argument) {
    byte first = argument.bytes()[argument.from()];
    if (first == '"') {
      check(header, argument);
    } else if (first == 't' || first == 'f') {
      if (!plain(header).equals(argument.toString())) {
        throw differs(header);
      }
    } else if (first != '{' && first != '[' && !sameNumber(plain(header), argument.toString())) {
      throw differs(header);
    }
    // An object or a list is no argument that a header repeats; the decoder will refuse it.
  }

  /** Whether two texts are the same number, however it is written. */
  private static boolean sameNumber(String header, String argument) {
    if (header.length() > LONGEST_NUMBER || argument.length() > LONGEST_NUMBER) {
      return header.equals(argument);
    }
    try {
      return new BigDecimal(header).compareTo(new BigDecimal(argument)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void check(String header, JsonSlice text) {
    if (!Texts.equal(text, plain(header))) {
      throw differs(header);
    }
  }

  /** The value of a header that may be wrapped. */
  private String plain(String header) {
    String raw = value(header);
    if (!HeaderTexts.wrapped(raw)) {
      return raw;
    }
    String plain = HeaderTexts.unwrap(raw);
    if (plain == null) {
      throw mismatch(header, "is not Base64 of UTF-8");
    }
    return plain;
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
