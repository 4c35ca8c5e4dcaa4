package dev.matte.processor.diagnose;

import dev.matte.processor.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Gives the findings of a round to the compiler, sorted by file and by place in it.
 *
 * <p>A finding about an element whose source is not being compiled moves to where the element was
 * reached from, last of all to the annotated interface, and names the element.
 */
public final class Printer {
  private final Messager messager;
  private final Sources sources;
  private final ToLongFunction<SourceOrigin> offsets;

  /** Prints to the compiler; {@code sources} is what it can show. */
  public Printer(ProcessingEnvironment environment, Sources sources) {
    this.messager = environment.getMessager();
    this.sources = sources;
    this.offsets = Offsets.of(environment);
  }

  /** Prints what was found about the interfaces of a round; equal messages at one place once. */
  public void print(Collection<Diagnostics> round) {
    List<Message> messages = new ArrayList<>();
    for (Diagnostics diagnostics : round) {
      for (Diagnostic finding : diagnostics.findings()) {
        if (!Suppressions.silence(finding, diagnostics.subject())) {
          messages.add(message(finding, diagnostics.subject()));
        }
      }
    }
    messages.stream().sorted(Message.ORDER).distinct().forEach(this::print);
  }

  private void print(Message message) {
    Optional<SourceOrigin> place = message.place();
    if (place.isEmpty()) {
      messager.printMessage(message.kind(), message.text());
      return;
    }
    Element element = Elements.shown(place.get().element());
    Optional<AnnotationMirror> annotation = place.get().annotation();
    if (annotation.isEmpty()) {
      messager.printMessage(message.kind(), message.text(), element);
      return;
    }
    Optional<AnnotationValue> value = place.get().value();
    if (value.isEmpty()) {
      messager.printMessage(message.kind(), message.text(), element, annotation.get());
    } else {
      messager.printMessage(message.kind(), message.text(), element, annotation.get(), value.get());
    }
  }

  private Message message(Diagnostic finding, Origin subject) {
    Optional<SourceOrigin> place = place(finding.origin(), subject);
    String moved =
        finding.origin() instanceof SourceOrigin source && !place.equals(Optional.of(source))
            ? " (at " + Elements.name(source.element()) + ")"
            : "";
    Optional<SourceOrigin> shown = place.map(SourceOrigin::shown);
    Position position =
        shown
            .map(origin -> Position.of(origin, offsets.applyAsLong(origin)))
            .orElseGet(Position::none);
    return new Message(kind(finding.severity()), finding.text(moved), shown, position);
  }

  private static Kind kind(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }

  /** The first place on the way from an origin to the subject that the compiler can show. */
  private Optional<SourceOrigin> place(Origin origin, Origin subject) {
    if (origin instanceof SourceOrigin source) {
      if (sources.hold(source.element())) {
        return Optional.of(source);
      }
      Origin next = source.via().orElse(subject);
      return next.equals(origin) ? Optional.of(source) : place(next, subject);
    }
    return Optional.empty();
  }

  /** A text at a place. */
  private record Message(Kind kind, String text, Optional<SourceOrigin> place, Position position) {
    static final Comparator<Message> ORDER =
        Comparator.comparing(Message::position).thenComparing(Message::text);
  }
}
