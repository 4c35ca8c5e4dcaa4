/**
 * The call path: arguments as bytes in, values for the author's code, a result as bytes out. The
 * same records once through the generated binding, once through databind, once through databind
 * behind a JSON-Schema validator.
 */
@NullMarked
package dev.matte.bench.call;

import org.jspecify.annotations.NullMarked;
