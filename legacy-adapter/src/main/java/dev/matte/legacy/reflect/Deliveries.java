package dev.matte.legacy.reflect;

import dev.matte.legacy.reflect.Results.Delivery;
import dev.matte.legacy.shape.TypeUse;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Types that stand around a result and say when it comes. */
final class Deliveries {

  private Deliveries() {}

  /** What is inside, and when it comes. */
  record Delivered(TypeUse type, Delivery delivery) {}

  static Delivered of(TypeUse use) {
    if (CompletionStage.class.isAssignableFrom(use.raw())) {
      return new Delivered(use.argumentOf(CompletionStage.class), Delivery.STAGE);
    } else if (Flow.Publisher.class.isAssignableFrom(use.raw())) {
      return new Delivered(use.argumentOf(Flow.Publisher.class), Delivery.PUBLISHER);
    } else if (Stream.class.isAssignableFrom(use.raw())) {
      return new Delivered(use.argumentOf(Stream.class), Delivery.STREAM);
    }
    return new Delivered(use, Delivery.PLAIN);
  }
}
