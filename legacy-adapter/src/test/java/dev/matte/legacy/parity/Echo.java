package dev.matte.legacy.parity;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Presence;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Implements a contract by giving back what came: itself, or what is there of it in a list, so that
 * an answer tells exactly what a method was called with.
 */
final class Echo implements InvocationHandler {

  private Echo() {}

  /** An implementation of a contract. */
  static <T> T of(Class<T> contract) {
    Object echo =
        Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, new Echo());
    return contract.cast(echo);
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    List<Object> there = new ArrayList<>();
    boolean single = arguments == null || arguments.length == 1;
    for (Object each : arguments == null ? new Object[] {"nothing"} : arguments) {
      if (!(each instanceof CallContext)) {
        add(there, each);
      }
    }
    Class<?> result = method.getReturnType();
    if (result == Map.class && !(there.get(0) instanceof Map)) {
      Map<String, Object> numbered = new LinkedHashMap<>();
      there.forEach(each -> numbered.put("n" + numbered.size(), each));
      return numbered;
    }
    boolean list = result == List.class && !(single && there.size() == 1 && isList(arguments));
    return list ? there : there.get(0);
  }

  private static boolean isList(@Nullable Object @Nullable [] arguments) {
    return arguments != null && arguments[0] instanceof List;
  }

  private static void add(List<Object> there, @Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(there::add);
    } else if (value instanceof OptionalInt optional) {
      optional.ifPresent(there::add);
    } else if (value instanceof OptionalLong optional) {
      optional.ifPresent(there::add);
    } else if (value instanceof OptionalDouble optional) {
      optional.ifPresent(there::add);
    } else if (value instanceof Presence<?> presence) {
      if (presence.isPresent()) {
        there.add(presence.value());
      }
    } else if (value != null) {
      there.add(value);
    }
  }
}
