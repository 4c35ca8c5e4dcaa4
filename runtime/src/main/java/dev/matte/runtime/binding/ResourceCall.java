package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of a resource. Used by one thread. */
public final class ResourceCall {

  private final String uri;
  private final int index;
  private final JsonWriter writer;
  private final CallContext context;

  /**
   * Describes a reading.
   *
   * @param uri the URI as the client sent it
   * @param index the place in the catalog of the fixed resource at that URI, or -1
   * @param writer a buffer for JSON that becomes the text of a resource
   * @param context what else is known
   */
  public ResourceCall(String uri, int index, JsonWriter writer, CallContext context) {
    this.uri = uri;
    this.index = index;
    this.writer = writer;
    this.context = context;
  }

  /** The URI as the client sent it. */
  public String uri() {
    return uri;
  }

  /** The place in the catalog of the fixed resource, or -1 when a template has to match. */
  public int index() {
    return index;
  }

  /** A buffer for JSON that becomes the text of a resource. */
  public JsonWriter writer() {
    return writer;
  }

  /** What the method may know and say. */
  public CallContext context() {
    return context;
  }

  /**
   * Waits for a stage and gives its value. The stage is cancelled when the call is.
   *
   * @throws Exception what the stage failed with, unwrapped
   */
  public <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    return Arrivals.await(stage);
  }

  /**
   * Gathers what a publisher sends; each item is reported as progress.
   *
   * @throws Exception what the publisher failed with
   */
  public <T> List<T> collect(Flow.Publisher<T> publisher) throws Exception {
    return Arrivals.collect(publisher, context);
  }

  /** Gathers what a stream holds and closes it; each item is reported as progress. */
  public <T> List<T> collect(Stream<T> stream) {
    return Arrivals.collect(stream, context);
  }
}
