package dev.matte.legacy.cli;

import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.Contracts;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import dev.matte.legacy.folder.GeneratedFile;
import dev.matte.legacy.stub.StubMappingException;
import dev.matte.legacy.stub.StubOptions;
import dev.matte.legacy.stub.StubResult;
import dev.matte.legacy.stub.Stubs;
import java.util.List;

/** What the folder remembers of stubs, and how the same stubs are made of it again. */
final class Stubbed {

  private Stubbed() {}

  /** A list with all that stubs are made of. */
  static Json list(Contract contract) {
    return Json.object()
        .put(
            "server",
            Json.object().put("name", contract.server()).put("version", contract.version()).build())
        .put("tools", Json.of(contract.tools().stream().map(ToolContract::entry).toList()))
        .build();
  }

  static List<GeneratedFile> files(StubResult result) {
    return result.files().stream().map(f -> new GeneratedFile(f.path(), f.text())).toList();
  }

  static List<GeneratedFile> again(Json.Members options, Json list)
      throws ContractFormatException, StubMappingException {
    return files(
        Stubs.generate(Contracts.read("the list of the last run", list), StubOptions.of(options)));
  }
}
