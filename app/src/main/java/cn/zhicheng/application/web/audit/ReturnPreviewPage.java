package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.web.audit.AuditPage.Marked;
import cn.zhicheng.web.Option;
import java.util.List;
import java.util.Map;

/**
 * 「申报人将看到」: a return before it is sent, with what the checks find besides.
 *
 * @param deadline until when it is to be answered, {@code 2026-09-28 23:59}
 * @param findings ready marks to tell along
 * @param hidden everything typed, to be sent again
 */
public record ReturnPreviewPage(
    String path,
    String person,
    int version,
    String opinion,
    List<Marked> marks,
    String deadline,
    List<Option> findings,
    List<Map.Entry<String, String>> hidden) {}
