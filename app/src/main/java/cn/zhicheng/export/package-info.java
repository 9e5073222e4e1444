/**
 * Owns lists and files made in the background (导出任务): the order, its progress, the file for a week.
 * Never knows what stands in them: other modules offer {@link cn.zhicheng.export.ExportKind} and
 * {@link cn.zhicheng.export.ExportMaker} beans.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "web", "journal", "identity", "sheet", "overload"})
package cn.zhicheng.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
