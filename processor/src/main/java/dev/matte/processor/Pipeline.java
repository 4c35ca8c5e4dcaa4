package dev.matte.processor;

import dev.matte.processor.check.CheckOptions;
import dev.matte.processor.check.Rules;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.emit.BindingEmitter;
import dev.matte.processor.emit.GeneratedSource;
import dev.matte.processor.lock.ContractLock;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.schema.AccessMatrix;
import dev.matte.processor.schema.Catalogs;
import dev.matte.processor.schema.Facts;
import dev.matte.processor.schema.FormSchemas;
import dev.matte.processor.write.Output;
import java.util.Map;
import java.util.Optional;

/** The order of the stages, for one interface at a time. */
final class Pipeline {
  private final CheckOptions options;
  private final ContractLock lock;
  private final boolean generatedVisible;

  /**
   * The stages of one compilation.
   *
   * @param generatedVisible whether the interface's module can see {@code
   *     javax.annotation.processing.Generated}
   */
  Pipeline(CheckOptions options, ContractLock lock, boolean generatedVisible) {
    this.options = options;
    this.lock = lock;
    this.generatedVisible = generatedVisible;
  }

  /** Checks a complete model and, when nothing is wrong with it, writes what comes of it. */
  void run(ServerModel model, Diagnostics report, Output output) {
    Rules.check(model, options, report);
    if (report.hasErrors()) {
      return;
    }
    Rules.measure(model, options, Facts.of(model), report);
    if (report.hasErrors()) {
      return;
    }
    String catalog = Catalogs.catalog(model);
    lock.run(model, catalog, report);
    Map<String, byte[]> lists = Catalogs.lists(model);
    String resource = "META-INF/matte/" + model.interfaceType().name();
    failure(resource + ".json", output.resource(resource + ".json", catalog), model, report);
    lists.forEach(
        (name, bytes) -> {
          String file = resource + "." + name;
          failure(file, output.resource(file, bytes), model, report);
        });
    AccessMatrix.of(model)
        .ifPresent(
            table -> {
              String file = resource + ".access.csv";
              failure(file, output.resource(file, table), model, report);
            });
    for (GeneratedSource source : new BindingEmitter(generatedVisible).emit(model)) {
      failure(source.name(), output.source(source.name(), source.text()), model, report);
    }
  }

  /** The same for a record that is a form. */
  void runForm(ServerModel form, Diagnostics report, Output output) {
    Rules.checkForm(form, report);
    if (report.hasErrors()) {
      return;
    }
    GeneratedSource source =
        new BindingEmitter(generatedVisible).emitForm(form, FormSchemas.of(form));
    failure(source.name(), output.source(source.name(), source.text()), form, report);
  }

  private static void failure(
      String file, Optional<String> reason, ServerModel model, Diagnostics report) {
    reason.ifPresent(
        text ->
            report.error(
                "output-failed",
                model.origin(),
                file + " cannot be written: " + text,
                "Without it the server cannot start.",
                "look for a file of that name made by someone else, or for a full disk."));
  }
}
