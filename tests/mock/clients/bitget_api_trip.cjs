// Drives bitget-api, unchanged but for its base URLs, and prints what it saw as JSON.
const { RestClientV2, RestClientV3, WebsocketClientV2 } = require("bitget-api");

const [rest, wsPublic, wsPrivate, , , apiKey, apiSecret, apiPass] = process.argv.slice(2);
const quiet = { trace() {}, info() {}, error: console.error };

function firstPush(wsUrl, subscribe, trigger) {
  return new Promise((resolve, reject) => {
    const socket = new WebsocketClientV2({ apiKey, apiSecret, apiPass, wsUrl }, quiet);
    const end = (act, value) => {
      clearTimeout(timer);
      socket.closeAll(true);
      act(value);
    };
    const timer = setTimeout(() => end(reject, new Error("no push")), 8000);
    socket.on("update", (push) => end(resolve, push));
    socket.on("exception", (error) => end(reject, new Error(JSON.stringify(error))));
    socket.on("response", (answer) => answer.event === "subscribe" && trigger && trigger());
    subscribe(socket);
  });
}

async function futures(client) {
  const market = { symbol: "BTCUSDT", productType: "USDT-FUTURES", marginCoin: "USDT" };
  await client.setFuturesLeverage({ ...market, leverage: "20" });
  const ticket = { ...market, marginMode: "crossed", side: "buy", size: "0.01" };
  await client.futuresSubmitOrder({ ...ticket, orderType: "market" });
  const resting = await client.futuresSubmitOrder({ ...ticket, orderType: "limit", price: "40000", force: "gtc" });
  const positions = await client.getFuturesPosition(market);
  const open = await client.getFuturesOpenOrders({ productType: "USDT-FUTURES" });
  await client.futuresCancelOrder({ ...market, orderId: resting.data.orderId });
  const left = await client.getFuturesOpenOrders({ productType: "USDT-FUTURES" });
  return {
    position: [positions.data[0].holdSide, positions.data[0].total, positions.data[0].leverage],
    futures: [open.data.entrustedList.length, left.data.entrustedList.length],
  };
}

async function batch(client, symbol) {
  const item = { side: "buy", orderType: "limit", force: "gtc", price: "30000", size: "0.01" };
  const orderList = [{ ...item, clientOid: "b-1" }, { ...item, clientOid: "b-1" }, { ...item, clientOid: "b-2" }];
  const placed = await client.spotBatchSubmitOrders({ symbol, orderList });
  const named = placed.data.successList.map(({ orderId }) => ({ orderId }));
  const cancelled = await client.spotBatchCancelOrders({ symbol, orderList: [...named, { orderId: "7" }] });
  const assets = await client.getSpotAccountAssets({ coin: "USDT" });
  const counts = (answer) => [answer.data.successList.length, answer.data.failureList.length];
  return { batch: [...counts(placed), ...counts(cancelled)], frozen: assets.data[0].frozen };
}

async function unified() {
  const client = new RestClientV3({ apiKey, apiSecret, apiPass, baseUrl: rest });
  const order = { category: "SPOT", symbol: "BTCUSDT", side: "buy", orderType: "limit", qty: "0.01", price: "30000" };
  const placed = await client.submitNewOrder({ ...order, timeInForce: "gtc", clientOid: "v3-1" });
  const found = await client.getOrderInfo({ clientOid: "v3-1" });
  const open = await client.getUnfilledOrders({ category: "SPOT", symbol: "BTCUSDT" });
  const cancelled = await client.cancelOrder({ orderId: placed.data.orderId });
  const balances = await client.getBalances();
  return {
    v3: [found.data.orderStatus, open.data.list.some((row) => row.clientOid === "v3-1"),
      cancelled.data.orderId === placed.data.orderId, balances.data.assets.length > 0],
  };
}

async function trip() {
  const client = new RestClientV2({ apiKey, apiSecret, apiPass, baseUrl: rest });
  const symbol = "BTCUSDT";
  const order = (clientOid) => ({
    symbol, side: "buy", orderType: "limit", force: "gtc", price: "40000", size: "0.01", clientOid,
  });
  const time = await client.getServerTime();
  const ticker = await client.getSpotTicker({ symbol });
  const placed = await client.spotSubmitOrder(order("node-1"));
  const found = await client.getSpotOrder({ orderId: placed.data.orderId });
  const open = await client.getSpotOpenOrders({ symbol });
  const cancelled = await client.spotCancelOrder({ symbol, orderId: placed.data.orderId });
  const gone = await client.getSpotOrder({ clientOid: "node-1" });
  const more = { ...(await batch(client, symbol)), ...(await futures(client)), ...(await unified()) };
  const stream = await firstPush(wsPublic, (socket) => socket.subscribeTopic("SPOT", "ticker", symbol));
  const own = await firstPush(
    wsPrivate,
    (socket) => socket.subscribeTopic("SPOT", "orders", "default"),
    () => client.spotSubmitOrder(order("node-2")),
  );
  return {
    ...more,
    time: time.data.serverTime, bid: ticker.data[0].bidPr, placed: placed.data.orderId,
    found: [found.data[0].orderId, found.data[0].status], open: open.data.map((row) => row.orderId),
    cancelled: cancelled.data.orderId, gone: gone.data[0].status, stream: stream.arg,
    own: [own.data[0].clientOid, own.data[0].status],
  };
}

trip().then(
  (seen) => { console.log(JSON.stringify(seen)); process.exit(0); },
  (error) => { console.error(error); process.exit(1); },
);
