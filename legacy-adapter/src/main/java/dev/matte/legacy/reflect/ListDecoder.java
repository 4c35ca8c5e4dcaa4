package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Shape.Items.Container;
import dev.matte.runtime.binding.Arguments;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists, sets and arrays: the callee's own to keep and to change. */
final class ListDecoder {

  private ListDecoder() {}

  static Decoder of(Decoders decoders, Shape.Items items, Constraints constraints) {
    if (doubles(items, constraints)) {
      return items.container() == Container.ARRAY
          ? in -> sized(in, in.float64s(), constraints)
          : Arguments::float64List;
    }
    Decoder item = decoders.of(items.item(), constraints.ofItems());
    boolean unique = constraints.unique() || items.container() == Container.SET;
    Class<?> component =
        items.container() == Container.ARRAY
            ? items.type().getRawClass().getComponentType()
            : Object.class;
    if (component.isPrimitive()) {
      return in -> primitives(in, item, component, constraints);
    }
    return switch (items.container()) {
      case ARRAY -> in -> array(in, collected(in, item), component, constraints);
      case SET -> in -> set(in, collected(in, item));
      default -> in -> list(in, collected(in, item), unique);
    };
  }

  /** Whether the runtime reads a list of doubles at one go, as nothing is asked of each. */
  private static boolean doubles(Shape.Items items, Constraints constraints) {
    boolean plain =
        items.item() instanceof Shape.Scalar scalar
            && scalar.kind() == Shape.Scalar.Kind.FLOAT64
            && constraints.items().isEmpty();
    return switch (items.container()) {
      case ARRAY -> plain && items.item().type().isPrimitive();
      case SET -> false;
      default -> plain && !constraints.unique();
    };
  }

  private static double @Nullable [] sized(
      Arguments in, double @Nullable [] items, Constraints constraints) {
    return constraints.sized()
        ? in.size(items, constraints.minSize(), constraints.maxSize())
        : items;
  }

  private static @Nullable List<@Nullable Object> collected(Arguments in, Decoder item) {
    if (!in.beginArray()) {
      return null;
    }
    List<@Nullable Object> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(item.read(in));
    }
    return in.endArray() ? items : null;
  }

  private static @Nullable Object primitives(
      Arguments in, Decoder item, Class<?> component, Constraints constraints) {
    if (!in.beginArray()) {
      return null;
    }
    Object items = Array.newInstance(component, in.items());
    for (int i = 0; in.nextItem(); i++) {
      Array.set(items, i, item.read(in));
    }
    if (!in.endArray()) {
      return null;
    }
    if (constraints.sized()) {
      in.length(Array.getLength(items), constraints.minSize(), constraints.maxSize());
    }
    return items;
  }

  private static @Nullable Object array(
      Arguments in,
      @Nullable List<@Nullable Object> items,
      Class<?> component,
      Constraints constraints) {
    if (items == null) {
      return null;
    }
    if (constraints.sized()) {
      in.length(items.size(), constraints.minSize(), constraints.maxSize());
    }
    if (constraints.unique()) {
      in.unique(items);
    }
    Object array = Array.newInstance(component, items.size());
    for (int i = 0; i < items.size(); i++) {
      Array.set(array, i, items.get(i));
    }
    return array;
  }

  private static @Nullable Object set(Arguments in, @Nullable List<@Nullable Object> items) {
    if (items == null) {
      return null;
    }
    in.unique(items);
    return new LinkedHashSet<>(items);
  }

  private static @Nullable Object list(
      Arguments in, @Nullable List<@Nullable Object> items, boolean unique) {
    return items == null || !unique ? items : in.unique(items);
  }
}
