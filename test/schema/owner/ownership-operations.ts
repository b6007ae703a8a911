/**
 * The operations on owners (ownership v2) that C1 documents, its id of each and what is sent: data that nothing else here
 * takes part in making. The contract check compares it with C1's own description.
 */
export const ownershipOperations: Readonly<Record<string, string>> = {
  'c1.api.app.v2.AppOwners.SearchUserOwners': 'GET /api/v2/apps/{app_id}/owners/users',
  'c1.api.app.v2.AppOwners.GetUserOwner': 'GET /api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppOwners.CreateUserOwner':
    'POST /api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppOwners.DeleteUserOwner':
    'DELETE /api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppOwners.SearchEntitlementOwners': 'GET /api/v2/apps/{app_id}/owners/entitlements',
  'c1.api.app.v2.AppOwners.GetEntitlementOwner':
    'GET /api/v2/apps/{app_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppOwners.CreateEntitlementOwner':
    'POST /api/v2/apps/{app_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppOwners.DeleteEntitlementOwner':
    'DELETE /api/v2/apps/{app_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppOwners.Set': 'PUT /api/v2/apps/{app_id}/owners',
  'c1.api.app.v2.ConnectorOwners.SearchUserOwners':
    'GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users',
  'c1.api.app.v2.ConnectorOwners.GetUserOwner':
    'GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.ConnectorOwners.CreateUserOwner':
    'POST /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.ConnectorOwners.DeleteUserOwner':
    'DELETE /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.ConnectorOwners.SearchEntitlementOwners':
    'GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements',
  'c1.api.app.v2.ConnectorOwners.GetEntitlementOwner':
    'GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.ConnectorOwners.CreateEntitlementOwner':
    'POST /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.ConnectorOwners.DeleteEntitlementOwner':
    'DELETE /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.ConnectorOwners.Set': 'PUT /api/v2/apps/{app_id}/connectors/{connector_id}/owners',
  'c1.api.app.v2.AppEntitlementOwners.SearchUserOwners':
    'GET /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/users',
  'c1.api.app.v2.AppEntitlementOwners.GetUserOwner':
    'GET /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppEntitlementOwners.CreateUserOwner':
    'POST /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppEntitlementOwners.DeleteUserOwner':
    'DELETE /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppEntitlementOwners.SearchEntitlementOwners':
    'GET /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/entitlements',
  'c1.api.app.v2.AppEntitlementOwners.GetEntitlementOwner':
    'GET /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppEntitlementOwners.CreateEntitlementOwner':
    'POST /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppEntitlementOwners.DeleteEntitlementOwner':
    'DELETE /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppEntitlementOwners.Set': 'PUT /api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners',
  'c1.api.app.v2.AppResourceOwnersV2.SearchUserOwners':
    'GET /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/users',
  'c1.api.app.v2.AppResourceOwnersV2.GetUserOwner':
    'GET /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppResourceOwnersV2.CreateUserOwner':
    'POST /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppResourceOwnersV2.DeleteUserOwner':
    'DELETE /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppResourceOwnersV2.SearchEntitlementOwners':
    'GET /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/entitlements',
  'c1.api.app.v2.AppResourceOwnersV2.GetEntitlementOwner':
    'GET /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppResourceOwnersV2.CreateEntitlementOwner':
    'POST /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppResourceOwnersV2.DeleteEntitlementOwner':
    'DELETE /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppResourceOwnersV2.Set':
    'PUT /api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners',
  'c1.api.app.v2.AppUserOwnersV2.SearchUserOwners': 'GET /api/v2/apps/{app_id}/users/{user_id}/owners/users',
  'c1.api.app.v2.AppUserOwnersV2.CreateUserOwner':
    'POST /api/v2/apps/{app_id}/users/{user_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppUserOwnersV2.DeleteUserOwner':
    'DELETE /api/v2/apps/{app_id}/users/{user_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.app.v2.AppUserOwnersV2.SearchEntitlementOwners':
    'GET /api/v2/apps/{app_id}/users/{user_id}/owners/entitlements',
  'c1.api.app.v2.AppUserOwnersV2.CreateEntitlementOwner':
    'POST /api/v2/apps/{app_id}/users/{user_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppUserOwnersV2.DeleteEntitlementOwner':
    'DELETE /api/v2/apps/{app_id}/users/{user_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.app.v2.AppUserOwnersV2.Set': 'PUT /api/v2/apps/{app_id}/users/{user_id}/owners',
  'c1.api.user.v2.UserOwnersV2.SearchUserOwners': 'GET /api/v2/users/{user_id}/owners/users',
  'c1.api.user.v2.UserOwnersV2.CreateUserOwner':
    'POST /api/v2/users/{user_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.user.v2.UserOwnersV2.DeleteUserOwner':
    'DELETE /api/v2/users/{user_id}/owners/users/{role_slug}/{user_ref_id}',
  'c1.api.user.v2.UserOwnersV2.SearchEntitlementOwners': 'GET /api/v2/users/{user_id}/owners/entitlements',
  'c1.api.user.v2.UserOwnersV2.CreateEntitlementOwner':
    'POST /api/v2/users/{user_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.user.v2.UserOwnersV2.DeleteEntitlementOwner':
    'DELETE /api/v2/users/{user_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  'c1.api.user.v2.UserOwnersV2.Set': 'PUT /api/v2/users/{user_id}/owners',
};
