/**
 * Owns lists made in the background (导出任务): the order, its progress, the file for a week. Never
 * knows what a row means: other modules offer {@link cn.zhicheng.export.ExportKind} beans.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "journal", "identity", "sheet"})
package cn.zhicheng.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
