/** Reports as they are shown. */
@NullMarked
package dev.matte.legacy.report;

import org.jspecify.annotations.NullMarked;
