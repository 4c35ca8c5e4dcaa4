@NullMarked
package dev.matte.sample.gateway;

import org.jspecify.annotations.NullMarked;
