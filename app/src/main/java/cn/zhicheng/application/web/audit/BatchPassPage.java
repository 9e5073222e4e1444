package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditPick;
import java.util.List;
import java.util.Map;

/** Asks before a batch passes; it is about these in these versions, whatever comes in later. */
public record BatchPassPage(Map<String, String> filters, List<AuditPick> picks, String opinion) {}
