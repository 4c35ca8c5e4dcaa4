@NullMarked
package dev.matte.legacy.cli;

import org.jspecify.annotations.NullMarked;
