package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What a page is told by the click before it waits in the session until that page is fetched.
 * Whoever clicks and never fetches would carry all of it along with each request for three minutes,
 * so only the newest few are kept.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
final class RecentFlashMaps extends SessionFlashMapManager {
  /** As many windows of one person may be on their way to their next page at once. */
  static final int MOST = 8;

  @Override
  protected void updateFlashMaps(
      List<FlashMap> waiting, HttpServletRequest request, HttpServletResponse response) {
    int left = Math.max(0, waiting.size() - MOST);
    super.updateFlashMaps(
        new CopyOnWriteArrayList<>(waiting.subList(left, waiting.size())), request, response);
  }
}
