/**
 * Owns how an application looks on paper: the 专业技术资格评审表 as PDF/A, from a print model that is pure
 * data. Never reads a table and never decides anything. May use shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package cn.zhicheng.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
