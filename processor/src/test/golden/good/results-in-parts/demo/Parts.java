package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;

/** Results that arrive in parts. */
public interface Parts {

  /** Records. */
  @McpTool
  default Stream<Point> points() {
    return Stream.of(new Point(1, 2), new Point(3, 4));
  }

  /** Texts. */
  @McpTool
  default Stream<String> texts() {
    return Stream.of("a", "b");
  }

  /** Blocks. */
  @McpTool
  default Stream<ContentBlock> blocks() {
    return Stream.of(new TextContent("a"));
  }

  /** Records from a publisher. */
  @McpTool
  default Flow.Publisher<Point> published() {
    return to -> to.onSubscribe(new Handing<>(to, List.of(new Point(5, 6), new Point(7, 8))));
  }

  /** Texts from a publisher on a thread of its own. */
  @McpTool
  default Flow.Publisher<String> submitted() {
    return to -> {
      SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
      publisher.subscribe(to);
      publisher.submit("c");
      publisher.submit("d");
      publisher.close();
    };
  }

  /** Nothing, since the publisher fails. */
  @McpTool
  default Flow.Publisher<String> broken() {
    return to -> {
      SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
      publisher.subscribe(to);
      publisher.closeExceptionally(new IllegalStateException("the source dried up"));
    };
  }

  /** Nothing, since the stream fails after its first item. */
  @McpTool
  default Stream<Integer> brokenStream() {
    return Stream.of(1, 0).map(divisor -> 1 / divisor);
  }

  /** A place in the plane. */
  record Point(int x, int y) {}

  /** Hands out items one by one, as they are asked for. */
  final class Handing<T> implements Flow.Subscription {
    private final Flow.Subscriber<? super T> to;
    private final Iterator<T> items;

    Handing(Flow.Subscriber<? super T> to, List<T> items) {
      this.to = to;
      this.items = items.iterator();
    }

    @Override
    public void request(long count) {
      if (items.hasNext()) {
        to.onNext(items.next());
      } else {
        to.onComplete();
      }
    }

    @Override
    public void cancel() {}
  }
}
