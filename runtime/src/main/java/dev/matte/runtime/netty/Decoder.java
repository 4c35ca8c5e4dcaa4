package dev.matte.runtime.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequestDecoder;

/**
 * Netty's decoder, with two things it does not tell: when the first bytes of a request arrive, and
 * whether the words of a request line were parted by anything but one space.
 */
final class Decoder extends HttpRequestDecoder {

  /** The largest piece of a body that is handed on at once. */
  private static final int MOST_AT_ONCE = 1 << 20;

  private final Conversation conversation;
  private int end;

  Decoder(ConnectionLimits limits, Conversation conversation) {
    super(
        new HttpDecoderConfig()
            .setMaxInitialLineLength(limits.requestLineBytes())
            .setMaxHeaderSize(limits.headerBytes())
            .setMaxChunkSize(MOST_AT_ONCE)
            .setStrictLineParsing(true)
            .setUseRfc9112TransferEncoding(true)
            .setAllowDuplicateContentLengths(false));
    this.conversation = conversation;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
    conversation.bytesArrive();
    super.channelRead(ctx, message);
  }

  @Override
  protected String splitFirstWordInitialLine(byte[] line, int start, int length) {
    if (start != 0) {
      throw new IllegalArgumentException("blanks before the method");
    }
    end = length;
    return super.splitFirstWordInitialLine(line, start, length);
  }

  @Override
  protected String splitSecondWordInitialLine(byte[] line, int start, int length) {
    follow(line, start, length);
    return super.splitSecondWordInitialLine(line, start, length);
  }

  @Override
  protected String splitThirdWordInitialLine(byte[] line, int start, int length) {
    follow(line, start, length);
    String version = super.splitThirdWordInitialLine(line, start, length);
    if (!version.startsWith("HTTP/")) {
      // Netty would take small letters for the same, in places.
      throw new IllegalArgumentException("not HTTP");
    }
    return version;
  }

  private void follow(byte[] line, int start, int length) {
    if (start != end + 1 || line[end] != ' ') {
      throw new IllegalArgumentException("the request line is not three words");
    }
    end = start + length;
  }
}
