package dev.matte.processor;

import com.google.auto.service.AutoService;
import dev.matte.processor.diagnose.Printer;
import dev.matte.processor.diagnose.Sources;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes MCP servers of annotated interfaces.
 *
 * <p>Options: {@code matte.tokens.tool} and {@code matte.tokens.server}, the most tokens a tool or
 * all tools of an interface may cost in a list; {@code matte.tokens.print}, whether to print what
 * they do cost; {@code matte.clients}, names of clients, separated by commas, whose limits on
 * schemas are checked; {@code matte.today}, a date to take for today, so that a build of old
 * sources warns as it did then; {@code matte.contract}, a folder of contract locks, and {@code
 * matte.contract.mode}, {@code check}, {@code update} or {@code off}; {@code matte.access}, {@code
 * explicit} when somebody has to decide who may have each tool, resource and prompt, else {@code
 * off}.
 */
@AutoService(Processor.class)
public final class McpProcessor extends AbstractProcessor {
  private final Sources sources = new Sources();
  private final Rounds rounds = new Rounds();
  private final boolean alone = !Company.possible();
  private @Nullable Printer printer;

  /** Made by the compiler. */
  public McpProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    printer = new Printer(environment, sources);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return alone ? Set.of("*") : Subjects.ANNOTATIONS;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(
        "matte.tokens.tool",
        "matte.tokens.server",
        "matte.tokens.print",
        "matte.clients",
        "matte.access",
        "matte.today",
        "matte.contract",
        "matte.contract.mode");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  // Nothing is kept from others: there are none.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round.getRootElements());
    if (printer != null) {
      printer.print(rounds.run(Subjects.in(annotations, round), processingEnv, round));
    }
    return alone;
  }
}
