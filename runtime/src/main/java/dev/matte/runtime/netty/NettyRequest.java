package dev.matte.runtime.netty;

import dev.matte.runtime.http.HttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request, complete. Immutable, except that the bytes of its body are lent. */
final class NettyRequest implements HttpRequest {

  private final io.netty.handler.codec.http.HttpRequest head;
  private final Target target;
  private final byte[] body;
  private final int length;
  private final boolean secure;

  NettyRequest(
      io.netty.handler.codec.http.HttpRequest head,
      Target target,
      byte[] body,
      int length,
      boolean secure) {
    this.head = head;
    this.target = target;
    this.body = body;
    this.length = length;
    this.secure = secure;
  }

  @Override
  public String method() {
    return head.method().name();
  }

  @Override
  public String path() {
    return target.path();
  }

  @Override
  public @Nullable String query() {
    return target.query();
  }

  @Override
  public @Nullable String header(String name) {
    return head.headers().get(name);
  }

  @Override
  public List<String> headers(String name) {
    return head.headers().getAll(name);
  }

  @Override
  public Iterable<String> headerNames() {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> each : head.headers()) {
      names.add(each.getKey());
    }
    return names;
  }

  @Override
  public byte[] body() {
    return body;
  }

  @Override
  public int bodyFrom() {
    return 0;
  }

  @Override
  public int bodyTo() {
    return length;
  }

  @Override
  public NettyRequest detached() {
    return new NettyRequest(head, target, Arrays.copyOf(body, length), length, secure);
  }

  @Override
  public boolean secure() {
    return secure;
  }

  /** Opens the way back. */
  NettyExchange exchange(Conversation conversation) {
    boolean old = head.protocolVersion().equals(HttpVersion.HTTP_1_0);
    return new NettyExchange(
        conversation,
        head.method().equals(HttpMethod.HEAD),
        !old,
        old || wantsClose(head.headers()));
  }

  private static boolean wantsClose(HttpHeaders headers) {
    return headers.contains(HttpHeaderNames.CONNECTION)
        && headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
  }
}
