package dev.matte.processor.lock;

import dev.matte.contract.Change;
import dev.matte.contract.Comparison;
import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.Contracts;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Compares an interface's catalog with its lock, or writes the lock.
 *
 * <p>Changes that break somebody are errors, risky ones warnings, all others notes. Output is
 * written in any case: the sources are right, it is the contract that is not kept.
 */
public final class ContractLock {
  private final LockOptions options;

  /** The lock that the command line asks for. */
  public ContractLock(LockOptions options) {
    this.options = options;
  }

  /** The ids of all that can be reported, sorted. */
  public static List<String> ids() {
    return List.of(
        "contract-breaks-callers",
        "contract-breaks-readers",
        "contract-compatible",
        "contract-cosmetic",
        "contract-missing",
        "contract-risky",
        "contract-unreadable",
        "contract-updated");
  }

  /** Does what the options ask for; {@code catalog} is what comes of the sources now. */
  public void run(ServerModel server, String catalog, Diagnostics report) {
    if (options.folder().isEmpty() || options.mode() == LockOptions.Mode.OFF) {
      return;
    }
    LockFile file = LockFile.of(options.folder().get(), server.interfaceType().name());
    LockReport words = new LockReport(server, file.shown(), report);
    try {
      Optional<String> agreed = file.read();
      if (options.mode() == LockOptions.Mode.UPDATE) {
        if (agreed.filter(catalog::equals).isEmpty()) {
          file.write(catalog);
          words.updated(agreed.map(text -> changes(text, catalog, file.shown())));
        }
      } else if (agreed.isEmpty()) {
        words.missing();
      } else if (!agreed.get().equals(catalog)) {
        check(agreed.get(), catalog, file.shown(), words);
      }
    } catch (IOException failure) {
      words.unreadable(LockReport.reason(failure));
    }
  }

  private static void check(String agreed, String catalog, String shown, LockReport words) {
    try {
      compare(agreed, catalog, shown).forEach(words::changed);
    } catch (ContractFormatException fault) {
      words.unreadable(LockReport.reason(fault));
    }
  }

  /** The changes that an update accepts; none from a lock that nobody can read. */
  private static List<Change> changes(String agreed, String catalog, String shown) {
    try {
      return compare(agreed, catalog, shown);
    } catch (ContractFormatException fault) {
      return List.of();
    }
  }

  private static List<Change> compare(String agreed, String catalog, String shown)
      throws ContractFormatException {
    Contract before = Contracts.read(shown, agreed);
    return Comparison.compare(before, Contracts.read("the catalog", catalog));
  }
}
