package cn.zhicheng.application.web.audit;

import cn.zhicheng.shared.Verdict;

/**
 * An application as its auditors will read it.
 *
 * @param path of the application
 * @param file what the auditors' page shows
 * @param editable whether it may still be changed
 * @param mayExport whether the review form may be exported, and if not, why
 */
public record PreviewPage(String path, AuditPage file, boolean editable, Verdict mayExport) {}
