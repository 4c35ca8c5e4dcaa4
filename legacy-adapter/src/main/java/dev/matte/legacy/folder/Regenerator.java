package dev.matte.legacy.folder;

import dev.matte.contract.json.Json;
import java.util.List;

/** Makes the files of an earlier run again, so that what was edited since can be told apart. */
public interface Regenerator {

  /**
   * Makes the files.
   *
   * @param options what the generator was told at the time
   * @param list the tool list of the time
   * @throws Exception if that is not possible any more; edited files are then left alone
   */
  List<GeneratedFile> generate(Json.Members options, Json list) throws Exception;
}
