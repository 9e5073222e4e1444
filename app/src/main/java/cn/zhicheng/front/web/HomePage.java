package cn.zhicheng.front.web;

import cn.zhicheng.front.Hotlines.Hotline;
import java.util.List;

/**
 * The public home page (FAQ-P1).
 *
 * @param start where 「职称申报」 leads: the login page, or straight in for those signed on
 * @param morePlans whether more plans are open than are shown
 */
public record HomePage(
    String start,
    List<PlanCard> plans,
    boolean morePlans,
    List<BulletinRow> bulletins,
    List<Hotline> hotlines) {}
