package dev.matte.legacy.shape;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** How an instance of a record or bean is made. */
public sealed interface Construction {

  /**
   * One call of a constructor or factory.
   *
   * @param parameters the Java names of the fields, in the order of the parameters; one whose field
   *     is not read gets {@code null}, zero, false or an empty {@code Optional}
   */
  record Creator(Executable creator, List<String> parameters) implements Construction {}

  /**
   * A constructor or factory without parameters, then one call for each field that has a value, and
   * for a builder one that makes the instance.
   *
   * @param open what makes the instance or the builder
   * @param setters methods by the Java names of fields
   * @param close the builder's last method; empty when {@code open} makes the instance itself
   */
  record Steps(Executable open, Map<String, Method> setters, List<Method> close)
      implements Construction {}

  /**
   * None: the type can be a result, never an argument.
   *
   * @param reason why, as a clause
   */
  record Unavailable(String reason) implements Construction {}
}
