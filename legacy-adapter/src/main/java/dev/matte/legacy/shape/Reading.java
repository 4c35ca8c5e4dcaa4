package dev.matte.legacy.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The reading of one interface or class: what was found so far, and where the reader stands. */
public final class Reading {
  private final Class<?> subject;
  private final Structures structures = new Structures();
  private final Map<Class<?>, ClassFile> files = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();

  /** Stands before an interface or class. */
  public Reading(Class<?> subject) {
    this.subject = subject;
    path.addLast(subject.getTypeName());
  }

  /** The interface or class being read. */
  public Class<?> subject() {
    return subject;
  }

  /** The records, beans and unions found so far. */
  public Structures structures() {
    return structures;
  }

  /** Reads something further down: {@code step} names it in messages. */
  public <T> T within(String step, Supplier<T> reader) {
    path.addLast(step);
    try {
      return reader.get();
    } finally {
      path.removeLast();
    }
  }

  /**
   * What is to be thrown when the place where the reader stands cannot be bound.
   *
   * @param reason a clause
   * @param fix what to write instead, an imperative clause
   */
  public UnbindableException refused(String reason, String fix) {
    return new UnbindableException(String.join(", ", path) + ": " + reason + "; " + fix);
  }

  /**
   * What stands in a type's class file, after a look for annotations that reflection does not show.
   *
   * @throws UnbindableException if there are any, or the file is not there
   */
  public ClassFile file(Class<?> type) {
    ClassFile known = files.get(type);
    if (known == null) {
      known = ClassFile.of(type, this);
      new HiddenMarks(this, type).refuse(known);
      files.put(type, known);
    }
    return known;
  }
}
