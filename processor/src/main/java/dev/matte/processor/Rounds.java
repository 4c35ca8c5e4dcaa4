package dev.matte.processor;

import dev.matte.processor.check.CheckOptions;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.lock.ContractLock;
import dev.matte.processor.lock.LockOptions;
import dev.matte.processor.read.FormReader;
import dev.matte.processor.read.ReadServer;
import dev.matte.processor.read.ServerReader;
import dev.matte.processor.write.Output;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What is done in which round.
 *
 * <h2>Deferral</h2>
 *
 * An interface that reaches a type the compiler cannot find may wait for another processor to
 * generate it. It is put off whole, remembered by name alone, and read afresh in the next round:
 * elements and types do not outlive a round. What is still incomplete in the last round is reported
 * with the way to the missing type, but only when nothing else failed: otherwise that failure is
 * the reason, and the report would distract from it.
 */
final class Rounds {
  private final Set<String> waiting = new TreeSet<>();
  private boolean failed;

  /** Does what can be done in a round; answers with what was found, one report per interface. */
  Collection<Diagnostics> run(
      Set<String> subjects, ProcessingEnvironment environment, RoundEnvironment round) {
    Set<String> due = new TreeSet<>(subjects);
    due.addAll(waiting);
    waiting.clear();
    failed |= round.errorRaised();
    List<Diagnostics> reports = new ArrayList<>();
    for (String name : due) {
      TypeElement type = environment.getElementUtils().getTypeElement(name);
      if (type != null) {
        Diagnostics report = new Diagnostics(Origins.of(type));
        guarded(type, report, environment, round.processingOver());
        reports.add(report);
      }
    }
    failed |= reports.stream().anyMatch(Diagnostics::hasErrors);
    return reports;
  }

  private void guarded(
      TypeElement type, Diagnostics report, ProcessingEnvironment environment, boolean last) {
    try {
      run(type, report, environment, last);
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      InternalFault.report(type, fault, report);
    }
  }

  private void run(
      TypeElement type, Diagnostics report, ProcessingEnvironment environment, boolean last) {
    boolean form = FormReader.isForm(type);
    ReadServer read =
        form ? new FormReader(environment).read(type) : new ServerReader(environment).read(type);
    if (!read.complete() && !last) {
      waiting.add(type.getQualifiedName().toString());
      return;
    }
    if (!read.complete() && failed) {
      return;
    }
    Map<String, String> options = environment.getOptions();
    ContractLock lock = new ContractLock(LockOptions.of(options));
    Pipeline pipeline =
        new Pipeline(CheckOptions.of(options), lock, seesGenerated(type, environment));
    Output output = new Output(environment.getFiler(), type);
    if (form) {
      pipeline.runForm(read.explained(), report, output);
    } else {
      pipeline.run(read.explained(), report, output);
    }
  }

  private static boolean seesGenerated(TypeElement type, ProcessingEnvironment environment) {
    Elements elements = environment.getElementUtils();
    String name = "javax.annotation.processing.Generated";
    return elements.getTypeElement(elements.getModuleOf(type), name) != null;
  }
}
