package dev.matte.runtime.binding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns results that arrive later, or in parts, into results that are there. */
final class Arrivals {

  private Arrivals() {}

  static <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    CompletableFuture<T> future = stage.toCompletableFuture();
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Exception failure) {
        throw failure;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  static <T> List<T> collect(Stream<T> stream, CallContext context) {
    List<T> items = new ArrayList<>();
    try (stream) {
      for (Iterator<T> each = stream.iterator(); each.hasNext(); ) {
        items.add(each.next());
        context.throwIfCancelled();
        context.progress(items.size());
      }
    }
    return items;
  }

  static <T> List<T> collect(Flow.Publisher<T> publisher, CallContext context) throws Exception {
    Gatherer<T> gatherer = new Gatherer<>(context);
    publisher.subscribe(gatherer);
    try {
      return await(gatherer.done);
    } catch (InterruptedException e) {
      gatherer.stop();
      throw e;
    }
  }

  /** Takes items one by one, so that a publisher never runs ahead of a cancelled call. */
  private static final class Gatherer<T> implements Flow.Subscriber<T> {

    private final CompletableFuture<List<T>> done = new CompletableFuture<>();
    private final List<T> items = new ArrayList<>();
    private final CallContext context;
    private volatile Flow.@Nullable Subscription subscription;

    Gatherer(CallContext context) {
      this.context = context;
    }

    void stop() {
      Flow.Subscription current = subscription;
      if (current != null) {
        current.cancel();
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(1);
    }

    @Override
    public void onNext(T item) {
      items.add(item);
      context.progress(items.size());
      Flow.Subscription current = subscription;
      if (current != null) {
        current.request(1);
      }
    }

    @Override
    public void onError(Throwable failure) {
      done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      done.complete(items);
    }
  }
}
