package dev.matte.runtime.rpc;

import org.jspecify.annotations.Nullable;

/**
 * A reason why a message cannot be served, in the words of JSON-RPC.
 *
 * <p>Carries no stack trace: it tells about a message, not about a program.
 */
public final class RpcError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The text is not JSON. */
  public static final int PARSE = -32700;

  /** The JSON is not a request that may be sent. */
  public static final int INVALID_REQUEST = -32600;

  /** No such method, or its capability is not offered. */
  public static final int METHOD_NOT_FOUND = -32601;

  /** The parameters cannot be served. */
  public static final int INVALID_PARAMS = -32602;

  /** Our own fault, or no room. */
  public static final int INTERNAL = -32603;

  /** A resource that does not exist, before revision 2026-07-28. */
  public static final int RESOURCE_NOT_FOUND = -32002;

  /** A header that does not repeat what the message says, from 2026-07-28 on. */
  public static final int HEADER_MISMATCH = -32020;

  /** The client lacks a capability without which the request cannot be served. */
  public static final int MISSING_CAPABILITY = -32021;

  /** A page that has to be seen first; revision 2025-11-25 only. */
  public static final int URL_ELICITATION_REQUIRED = -32042;

  /** A revision that is not served per request. */
  public static final int UNSUPPORTED_VERSION = -32022;

  private final int code;
  private final transient byte @Nullable [] data;

  /** An error without data. */
  public RpcError(int code, String message) {
    this(code, message, null);
  }

  /**
   * An error with data.
   *
   * @param data a JSON value; {@code null} for none
   */
  public RpcError(int code, String message, byte @Nullable [] data) {
    super(message, null, false, false);
    this.code = code;
    this.data = data;
  }

  /** The error's code. */
  public int code() {
    return code;
  }

  /** What to say. */
  public String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** More about it, as JSON. */
  public byte @Nullable [] data() {
    return data;
  }
}
