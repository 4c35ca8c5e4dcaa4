package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Construction;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Structure;
import dev.matte.runtime.binding.Arguments;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Makes instances of records and beans. */
final class Instances {

  private Instances() {}

  /** Makes an instance of the values of the fields that are read, in their order. */
  interface Maker {
    @Nullable Object make(@Nullable Object[] values) throws Exception;
  }

  /** The maker of a structure's instances. */
  static Maker of(Reading reading, Structure.Fields structure, List<Field> read) {
    if (structure.construction() instanceof Construction.Creator creator) {
      return creator(reading, creator, structure.fields(), read);
    } else if (structure.construction() instanceof Construction.Steps steps) {
      return steps(reading, steps, read);
    }
    String reason = ((Construction.Unavailable) structure.construction()).reason();
    throw reading.refused(
        structure.type().toCanonical() + " cannot be an argument: " + reason,
        "give it a constructor without parameters and setters, or take a record");
  }

  /** What the author's code makes; what it refuses is recorded as a problem of the arguments. */
  static @Nullable Object made(Arguments in, Callable<@Nullable Object> maker) {
    try {
      return maker.call();
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new UndeclaredThrowableException(e);
    }
  }

  private static Maker creator(
      Reading reading, Construction.Creator creator, List<Field> fields, List<Field> read) {
    Executable executable = Calls.opened(reading, creator.creator());
    int count = creator.parameters().size();
    int[] sources = new int[count];
    @Nullable Object[] nothing = new Object[count];
    for (int i = 0; i < count; i++) {
      String name = creator.parameters().get(i);
      Field field =
          fields.stream().filter(each -> each.javaName().equals(name)).findFirst().orElseThrow();
      sources[i] = read.indexOf(field);
      nothing[i] = FieldDecoder.nothing(field);
    }
    return values -> {
      @Nullable Object[] arguments = nothing.clone();
      for (int i = 0; i < count; i++) {
        if (sources[i] >= 0) {
          arguments[i] = values[sources[i]];
        }
      }
      return Calls.call(executable, null, arguments);
    };
  }

  private static Maker steps(Reading reading, Construction.Steps steps, List<Field> read) {
    Executable open = Calls.opened(reading, steps.open());
    List<Setter> setters = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Method setter = steps.setters().get(read.get(i).javaName());
      if (setter != null) {
        boolean skipsNull = read.get(i).presence() == Field.Presence.NULLABLE;
        setters.add(new Setter(Calls.opened(reading, setter), i, skipsNull));
      }
    }
    steps.close().forEach(each -> Calls.opened(reading, each));
    return values -> {
      Object instance = Calls.call(open, null);
      for (Setter setter : setters) {
        Object value = values[setter.index()];
        // What was absent keeps the value that the type itself gives it.
        if (value != null || !setter.skipsNull()) {
          Calls.call(setter.method(), instance, value);
        }
      }
      for (Method close : steps.close()) {
        instance = Calls.call(close, instance);
      }
      return instance;
    };
  }

  private record Setter(Method method, int index, boolean skipsNull) {}
}
