/**
 * Owns what the state publishes: regions, title series and names, specialties, dictionaries, the
 * working-day calendar, check digits. Never changes at run time, never knows a person. May use
 * shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package cn.zhicheng.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
