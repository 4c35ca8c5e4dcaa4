package dev.matte.processor.read;

import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The reading of one interface: what was found so far, and where the reader stands.
 *
 * <p>Lives for one interface in one round.
 */
final class Reading {
  private final ProcessingEnvironment environment;
  private final TypeElement subject;
  private final Comments comments;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<MissingType> missing = new LinkedHashSet<>();
  private final Map<String, Optional<Structure>> structures = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<Origin> ways = new ArrayDeque<>();
  private final Deprecations deprecations;
  private final ClassFiles classFiles = new ClassFiles(this);

  Reading(ProcessingEnvironment environment, TypeElement subject) {
    this.environment = environment;
    this.subject = subject;
    this.comments = new Comments(environment, Scopes.outermost(subject));
    this.deprecations = new Deprecations(this);
    path.addLast(subject.getSimpleName().toString());
    ways.addLast(Origins.of(subject));
  }

  ProcessingEnvironment environment() {
    return environment;
  }

  Elements elements() {
    return environment.getElementUtils();
  }

  Types types() {
    return environment.getTypeUtils();
  }

  /** The comments of the interface's file. */
  Comments comments() {
    return comments;
  }

  /** The interface being read. */
  TypeElement subject() {
    return subject;
  }

  /** What the compiler does not show of class files. */
  ClassFiles classFiles() {
    return classFiles;
  }

  /** What is deprecated among the things read. */
  Deprecations deprecations() {
    return deprecations;
  }

  /** Where an element stands, reached by the way taken so far. */
  Origin origin(Element element) {
    return via(Origins.of(element));
  }

  Origin origin(Element element, AnnotationMirror annotation) {
    return via(Origins.of(element, annotation));
  }

  Origin origin(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return via(Origins.of(element, annotation, value));
  }

  private Origin via(Origin origin) {
    return Origins.via(origin, ways.getLast());
  }

  /** Reads something further down: {@code step} names it in paths, messages may move to it. */
  <T> T within(String step, Origin place, Supplier<T> reader) {
    path.addLast(step);
    try {
      return from(place, reader);
    } finally {
      path.removeLast();
    }
  }

  /** Reads what is declared elsewhere: messages may move to {@code place}. */
  <T> T from(Origin place, Supplier<T> reader) {
    ways.addLast(place);
    try {
      return reader.get();
    } finally {
      ways.removeLast();
    }
  }

  /** Where the reader stands, in words: {@code parameter "days" of tool "forecast"}. */
  String words() {
    List<String> steps = new ArrayList<>(path);
    String last = quoted(steps.get(steps.size() - 1));
    return steps.size() < 2 ? last : last + " of " + quoted(steps.get(steps.size() - 2));
  }

  /** {@code parameter "days"} from {@code parameter days}. */
  static String quoted(String step) {
    int space = step.lastIndexOf(' ');
    return space < 0 ? step : step.substring(0, space) + " \"" + step.substring(space + 1) + "\"";
  }

  /** Notes what cannot be kept in the model; equal faults at one place count once. */
  void fault(String id, Origin origin, String... arguments) {
    Fault fault = new Fault(id, List.of(arguments), origin);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** Notes that generated code cannot name a type. */
  TypeModel inaccessible(JavaType type, Element at) {
    fault("inaccessible-type", origin(at), type.nestedName(), words());
    return new TypeModel.Unsupported(type, "", "");
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  void missing(String name) {
    missing.add(new MissingType(name, String.join(" > ", path)));
  }

  /** Notes an annotation whose values are not known, at least not yet. */
  void unreadable(Written annotation, String attribute) {
    missing.add(new MissingType("", String.join(" > ", path)));
    String name = "@" + annotation.simpleName();
    fault("unreadable-annotation", annotation.origin(), name, "its " + attribute + " is not known");
  }

  List<MissingType> missing() {
    return List.copyOf(missing);
  }

  /** Whether an element stands in the file of the interface, where its Javadoc may be read. */
  boolean sameFile(Element element) {
    return Scopes.outermost(element).equals(Scopes.outermost(subject));
  }

  /**
   * The key of a type, by its full name with arguments; the first time {@code structure} is asked
   * for it, which may itself reach the type again.
   */
  String structure(String fullName, String simpleName, Function<String, Structure> reader) {
    String known = keys.get(fullName);
    if (known != null) {
      return known;
    }
    String key = Keys.unique(simpleName, keys.values());
    keys.put(fullName, key);
    structures.put(key, Optional.empty());
    structures.put(key, Optional.of(reader.apply(key)));
    return key;
  }

  int structureCount() {
    return keys.size();
  }

  /** All structures, by key, in order of first use. */
  Map<String, Structure> structures() {
    Map<String, Structure> all = new LinkedHashMap<>();
    structures.forEach((key, structure) -> structure.ifPresent(found -> all.put(key, found)));
    return all;
  }
}
